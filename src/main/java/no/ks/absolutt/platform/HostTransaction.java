// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.platform;

import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.util.function.Supplier;
import no.ks.absolutt.core.site.OneTransaction;

/** The host's transactions, which hold pages, permissions and Active Objects together. Thread-safe. */
public final class HostTransaction implements OneTransaction {

    private final TransactionTemplate transactions;

    /** Over the host's own template. */
    public HostTransaction(TransactionTemplate transactions) {
        this.transactions = transactions;
    }

    @Override
    public <T> T of(Supplier<T> work) {
        return transactions.execute(work::get);
    }
}
