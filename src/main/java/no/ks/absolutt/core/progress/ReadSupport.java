// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.progress;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.ks.absolutt.core.access.Access;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.municipality.CountedParticipations;
import no.ks.absolutt.core.municipality.Participation;
import no.ks.absolutt.core.municipality.ProgrammeSpace;
import no.ks.absolutt.core.municipality.ReadProgrammes;
import no.ks.absolutt.core.municipality.Register;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.core.programme.Today;

/** Use case: KS reads which municipalities of a programme need support, with what, and what was answered. Thread-safe. */
public final class ReadSupport {

    /** The unanswered first, each part by when it was asked. */
    private static final Comparator<AskedSupport> ORDER = Comparator.comparing(AskedSupport::isUnanswered)
            .reversed()
            .thenComparing(
                    asked -> asked.tracked().state().support().at(), Comparator.nullsFirst(Comparator.naturalOrder()));

    private final Access access;
    private final ReadProgrammes programmes;
    private final CountedParticipations participations;
    private final Register register;
    private final ProgressStore store;
    private final Today today;

    /** The use case over its stores. */
    public ReadSupport(
            Access access,
            ReadProgrammes programmes,
            CountedParticipations participations,
            Register register,
            ProgressStore store,
            Today today) {
        this.access = access;
        this.programmes = programmes;
        this.participations = participations;
        this.register = register;
        this.store = store;
        this.today = today;
    }

    /**
     * Every open request of the programme, the unanswered first, then by when it was asked. Empty when nobody asks. A
     * constant number of SQL statements. Refuses FORBIDDEN, and NOT_FOUND for a programme that is not there.
     */
    public List<AskedSupport> of(Viewer viewer, String programmeKey) {
        access.requireKs(viewer);
        return milestones(programmes.one(viewer, programmeKey))
                .filter(AskedSupport::isOpen)
                .sorted(ORDER)
                .toList();
    }

    /** The milestone of that municipality, asked about or not; nothing when there is no such one. */
    Optional<AskedSupport> one(Programme programme, String number, String milestone) {
        return milestones(programme)
                .filter(asked -> asked.space().municipality().number().equals(number))
                .filter(asked -> asked.tracked().milestone().key().equals(milestone))
                .findFirst();
    }

    private Stream<AskedSupport> milestones(Programme programme) {
        List<Participation> counted = participations.of(programme.key());
        Map<Integer, Map<String, MilestoneState>> states =
                store.statesOf(counted.stream().map(Participation::id).toList());
        return counted.stream()
                .filter(participation -> states.containsKey(participation.id()))
                .flatMap(participation -> register
                        .find(participation.number())
                        .map(municipality -> new ProgrammeSpace(participation, municipality, programme))
                        .stream())
                .flatMap(
                        space -> touched(space, states.get(space.participation().id())));
    }

    private Stream<AskedSupport> touched(ProgrammeSpace space, Map<String, MilestoneState> states) {
        return Progress.of(space, states, today.date()).milestones().stream()
                .map(tracked -> new AskedSupport(space, tracked));
    }
}
