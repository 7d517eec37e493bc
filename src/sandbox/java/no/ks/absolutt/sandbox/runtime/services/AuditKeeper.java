// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.runtime.services;

import com.atlassian.audit.api.AuditService;
import com.atlassian.audit.entity.AuditEvent;
import java.util.List;
import no.ks.absolutt.sandbox.host.AuditEntries;
import no.ks.absolutt.sandbox.host.AuditEntries.Entry;
import no.ks.absolutt.sandbox.host.AuditEntries.Named;
import no.ks.absolutt.sandbox.host.SandboxUser;

/** The product's audit log: keeps what it is told, with the user of the thread. */
final class AuditKeeper implements AuditService {

    private final AuditEntries entries;
    private final People people;

    AuditKeeper(AuditEntries entries, People people) {
        this.entries = entries;
        this.people = people;
    }

    @Override
    public void audit(AuditEvent event) {
        String user = people.current().map(SandboxUser::key).orElse(null);
        List<Named> affected = event.getAffectedObjects().stream()
                .map(each -> new Named(each.getType(), each.getName()))
                .toList();
        List<Named> attributes = event.getExtraAttributes().stream()
                .map(each -> new Named(each.getName(), each.getValue()))
                .toList();
        entries.add(new Entry(
                null, user, event.getCategory(), event.getActionI18nKey(), event.getAction(), affected, attributes));
    }
}
