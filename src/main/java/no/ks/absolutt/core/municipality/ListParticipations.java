// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.municipality;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.ks.absolutt.core.access.Access;
import no.ks.absolutt.core.access.SpaceRights;
import no.ks.absolutt.core.access.Viewer;

/** Use case: KS sees who takes part in a programme, and who has been asked to. */
public final class ListParticipations {

    /** How it is with the space of one in the list. */
    public enum SpaceState {
        /** None has been made. */
        NONE,
        /** Its making has begun and is not ended. */
        CREATING,
        WHOLE,
        /** The host no longer has it. */
        GONE
    }

    /**
     * One in the list.
     *
     * @param standing how it stands; null only where what was set has been cleared
     * @param revision of the standing; 0 where nothing has been set
     * @param participation null while no space has been asked for
     * @param hasSpace whether the host has its space, whole or not
     * @param archived whether the host has archived that space
     * @param keyElsewhere whether another space has its space's key now, which KS may connect it to
     */
    public record Row(
            Municipality municipality,
            Standing standing,
            int revision,
            Participation participation,
            boolean hasSpace,
            boolean archived,
            boolean keyElsewhere) {

        /** How it is with its space. */
        public SpaceState space() {
            if (participation == null) {
                return SpaceState.NONE;
            }
            if (participation.state() == Participation.State.CREATING) {
                return SpaceState.CREATING;
            }
            return hasSpace ? SpaceState.WHOLE : SpaceState.GONE;
        }

        /** Whether somebody has been named its coordinator. */
        public boolean hasCoordinator() {
            return participation != null && participation.coordinator() != null;
        }

        /** Whether it should have a coordinator and has none: it has a space, and has not left. */
        public boolean lacksCoordinator() {
            return participation != null && !hasCoordinator() && !standing.isOut();
        }

        /** The key of its space; null while there is none. */
        public String spaceKey() {
            return participation == null ? null : participation.spaceKey();
        }

        /** User key of its coordinator; null while there is none. */
        public String coordinator() {
            return participation == null ? null : participation.coordinator();
        }
    }

    private final Access access;
    private final ParticipationStore participations;
    private final EnrolmentStore enrolments;
    private final Register register;
    private final SpaceRights rights;

    /** The use case over its stores. */
    public ListParticipations(
            Access access,
            ParticipationStore participations,
            EnrolmentStore enrolments,
            Register register,
            SpaceRights rights) {
        this.access = access;
        this.participations = participations;
        this.enrolments = enrolments;
        this.register = register;
        this.rights = rights;
    }

    /** Those of the programme that have a space, or had, by Norwegian name; empty when nobody has. KS only. */
    public List<Row> of(Viewer viewer, String programme) {
        return everyone(viewer, programme).stream()
                .filter(row -> row.participation() != null)
                .toList();
    }

    /**
     * Those of the programme that have a standing or a space, by Norwegian name; empty when nobody has. KS only. Two SQL
     * statements.
     */
    public List<Row> everyone(Viewer viewer, String programme) {
        access.requireKs(viewer);
        return rows(enrolments.ofProgramme(programme), participations.ofProgramme(programme));
    }

    /**
     * Those of each of the programmes, by its key; empty for one in which nobody has a standing or a space. KS only. Two SQL
     * statements for all.
     */
    public Map<String, List<Row>> everyoneIn(Viewer viewer, List<String> programmes) {
        access.requireKs(viewer);
        Map<String, List<Enrolment>> set =
                enrolments.all().stream().collect(Collectors.groupingBy(Enrolment::programme));
        Map<String, List<Participation>> made =
                participations.all().stream().collect(Collectors.groupingBy(Participation::programme));
        return programmes.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        key -> rows(set.getOrDefault(key, List.of()), made.getOrDefault(key, List.of()))));
    }

    private List<Row> rows(List<Enrolment> enrolled, List<Participation> taking) {
        Map<String, Enrolment> set =
                enrolled.stream().collect(Collectors.toMap(Enrolment::number, Function.identity()));
        Map<String, Participation> made =
                taking.stream().collect(Collectors.toMap(Participation::number, Function.identity()));
        return register.all().stream()
                .map(one -> row(one, set.get(one.number()), made.get(one.number())))
                .filter(row -> row.standing() != null)
                .toList();
    }

    /** One municipality, whether it is in the list or not. KS only. */
    public Row one(Viewer viewer, String programme, Municipality municipality) {
        access.requireKs(viewer);
        String number = municipality.number();
        return row(
                municipality,
                enrolments.of(programme, number),
                participations.of(programme, number).orElse(null));
    }

    private Row row(Municipality municipality, Enrolment set, Participation made) {
        Enrolment enrolment = Objects.requireNonNullElseGet(set, () -> Enrolment.none(null, municipality.number()));
        Standing standing = enrolment.standing(made != null);
        if (made == null) {
            return new Row(municipality, standing, enrolment.revision(), null, false, false, false);
        }
        OptionalLong holder = rights.idOf(made.spaceKey());
        boolean hasSpace = made.owns(holder);
        return new Row(
                municipality,
                standing,
                enrolment.revision(),
                made,
                hasSpace,
                hasSpace && rights.isArchived(made.spaceKey()),
                holder.isPresent() && !hasSpace);
    }
}
