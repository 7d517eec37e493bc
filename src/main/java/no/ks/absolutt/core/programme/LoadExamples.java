// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.programme;

import java.util.ArrayList;
import java.util.List;
import no.ks.absolutt.core.access.Access;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.log.ActKind;
import no.ks.absolutt.core.log.ActLog;
import no.ks.absolutt.core.log.Deed;

/** Use case: KS loads the example programmes. Safe to repeat: a programme whose key is there is left as it is. */
public final class LoadExamples {

    private final Access access;
    private final ExampleProgrammes examples;
    private final ProgrammeStore store;
    private final ActLog log;

    /** The use case over its source and its store. */
    public LoadExamples(Access access, ExampleProgrammes examples, ProgrammeStore store, ActLog log) {
        this.access = access;
        this.examples = examples;
        this.store = store;
        this.log = log;
    }

    /** Loads them for the KS administrator who asks, and returns the keys of those that were added. */
    public List<String> load(Viewer viewer) {
        access.requireKs(viewer);
        access.requireWritable();
        List<String> added = new ArrayList<>();
        for (Programme programme : examples.read()) {
            if (store.find(programme.key()).isEmpty() && add(viewer, programme)) {
                added.add(programme.key());
            }
        }
        return added;
    }

    /** False when somebody else has added it meanwhile. */
    private boolean add(Viewer viewer, Programme programme) {
        Deed deed = Deed.of(ActKind.PROGRAMME_CREATED, programme.key(), programme.name());
        return log.changing(viewer.userKey(), deed, "programme:" + programme.key(), 1, () -> store.add(programme))
                .orElse(false);
    }
}
