// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.runtime.services;

import com.atlassian.confluence.pages.Page;
import java.util.function.Supplier;

/** A page as stored at one moment, whose parent is read when it is first asked for. */
final class SandboxPage extends Page {

    private Supplier<Page> stored;

    SandboxPage(Supplier<Page> parent) {
        this.stored = parent;
    }

    @Override
    public Page getParent() {
        if (stored != null) {
            setParentPage(stored.get());
        }
        return super.getParent();
    }

    @Override
    public void setParentPage(Page parent) {
        stored = null;
        super.setParentPage(parent);
    }
}
