// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.plan;

import java.util.List;
import no.ks.absolutt.core.access.Access;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Refusal.Code;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.log.ActKind;
import no.ks.absolutt.core.log.ActLog;
import no.ks.absolutt.core.log.Deed;
import no.ks.absolutt.core.programme.ExampleProgrammes;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.core.programme.ProgrammeStore;
import no.ks.absolutt.core.programme.Session;
import no.ks.absolutt.core.programme.SessionTextStore;
import no.ks.absolutt.core.programme.SessionTexts;
import no.ks.absolutt.core.text.Message;

/** Use case: KS creates a programme: empty, from the plan of ABSOLUTT, or as a copy of an earlier one. */
public final class CreateProgramme {

    private final Access access;
    private final ProgrammeStore programmes;
    private final SessionTextStore texts;
    private final ExampleProgrammes examples;
    private final ActLog log;

    /** The use case over its stores. */
    public CreateProgramme(
            Access access, ProgrammeStore programmes, SessionTextStore texts, ExampleProgrammes examples, ActLog log) {
        this.access = access;
        this.programmes = programmes;
        this.texts = texts;
        this.examples = examples;
        this.log = log;
    }

    /**
     * Creates it and returns it as it is stored, planned and without dates.
     *
     * @throws Refusal FORBIDDEN, READ_ONLY, INVALID for a name that is missing or taken, or for a programme to be copied
     *     that is not there
     */
    public Programme create(Viewer viewer, NewProgramme wanted) {
        access.requireKs(viewer);
        access.requireWritable();
        String name = DetailsEdit.checkedName(wanted.name());
        String county = DetailsEdit.checkedCounty(wanted.county());
        List<Programme> all = programmes.all();
        requireFree(name, all);
        String key = ProgrammeKey.of(name, taken -> isTaken(all, taken));
        Programme source = source(wanted, all);
        Programme made = Blueprint.of(source, wanted.from(), key, name, county);
        Deed deed = Deed.of(ActKind.PROGRAMME_CREATED, key, name)
                .with("start", null, wanted.from())
                .with("copied", null, wanted.copied());
        return log.doing(viewer.userKey(), deed, () -> added(source, made));
    }

    /** Refuses INVALID for a name that one of those has already. */
    static void requireFree(String name, List<Programme> others) {
        if (others.stream().anyMatch(other -> other.name().equalsIgnoreCase(name))) {
            throw Refusal.invalid("name", Message.of("plan.refused.name.taken", name));
        }
    }

    private Programme added(Programme source, Programme made) {
        if (!programmes.add(made)) {
            throw Refusal.of(Code.ALREADY_EXISTS, Message.of("plan.refused.name.taken", made.name()));
        }
        Programme stored = programmes.find(made.key()).orElseThrow();
        for (int i = 0; i < stored.sessions().size(); i++) {
            copyTexts(source.sessions().get(i), stored.sessions().get(i));
        }
        return stored;
    }

    /** A new programme has the sessions of its source in the same order. */
    private void copyTexts(Session from, Session to) {
        SessionTexts written = from.id() == 0 ? SessionTexts.NONE : texts.of(from.id());
        if (!written.isEmpty()) {
            texts.put(to.id(), written);
        }
    }

    private Programme source(NewProgramme wanted, List<Programme> all) {
        if (wanted.from() != NewProgramme.Start.COPY) {
            return examples.read().get(0);
        }
        return all.stream()
                .filter(one -> one.key().equals(wanted.copied()))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("copied", Message.of("plan.refused.copied")));
    }

    private static boolean isTaken(List<Programme> all, String key) {
        return all.stream().anyMatch(one -> one.key().equals(key));
    }
}
