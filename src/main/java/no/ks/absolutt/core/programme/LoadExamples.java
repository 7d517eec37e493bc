// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.programme;

import java.util.ArrayList;
import java.util.List;
import no.ks.absolutt.core.access.Access;
import no.ks.absolutt.core.access.Viewer;

/** Use case: KS loads the example programmes. Safe to repeat: a programme whose key is there is left as it is. */
public final class LoadExamples {

    private final Access access;
    private final ExampleProgrammes examples;
    private final ProgrammeStore store;

    /** The use case over its source and its store. */
    public LoadExamples(Access access, ExampleProgrammes examples, ProgrammeStore store) {
        this.access = access;
        this.examples = examples;
        this.store = store;
    }

    /** Loads them for the KS administrator who asks, and returns the keys of those that were added. */
    public List<String> load(Viewer viewer) {
        access.requireKs(viewer);
        access.requireWritable();
        List<String> added = new ArrayList<>();
        for (Programme programme : examples.read()) {
            if (store.add(programme)) {
                added.add(programme.key());
            }
        }
        return added;
    }
}
