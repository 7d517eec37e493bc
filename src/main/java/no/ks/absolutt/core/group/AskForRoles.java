// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.group;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import no.ks.absolutt.core.access.Access;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Refusal.Code;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.log.ActKind;
import no.ks.absolutt.core.log.ActLog;
import no.ks.absolutt.core.log.Deed;
import no.ks.absolutt.core.municipality.ReadProgrammes;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.core.programme.ProgrammeState;
import no.ks.absolutt.core.programme.ProgrammeStore;

/**
 * Use case: KS asks every municipality of a programme to confirm its roles of one kind, as after an election. Nothing of a
 * municipality's is written: a member must be confirmed while the question is younger than what was last said of her.
 */
public final class AskForRoles {

    private final Access access;
    private final ProgrammeStore programmes;
    private final RoleCheckStore checks;
    private final ActLog log;
    private final Clock clock;

    /** The use case over its stores. */
    public AskForRoles(Access access, ProgrammeStore programmes, RoleCheckStore checks, ActLog log, Clock clock) {
        this.access = access;
        this.programmes = programmes;
        this.checks = checks;
        this.log = log;
        this.clock = clock;
    }

    /** Asks. Refuses FORBIDDEN, READ_ONLY, NOT_FOUND. */
    public RoleCheck ask(Viewer viewer, String programmeKey, RoleKind kind) {
        access.requireKs(viewer);
        access.requireWritable();
        Programme programme = programmes.find(programmeKey).orElseThrow(() -> Refusal.of(Code.NOT_FOUND));
        if (programme.state() == ProgrammeState.ARCHIVED) {
            throw ReadProgrammes.archived();
        }
        RoleCheck check = new RoleCheck(kind, clock.instant().truncatedTo(ChronoUnit.MILLIS), viewer.userKey());
        Deed deed =
                Deed.of(ActKind.ROLES_ASKED_FOR, programmeKey, programme.name()).with("roleKind", null, kind.name());
        return log.doing(viewer.userKey(), deed, () -> {
            checks.add(programmeKey, check);
            return check;
        });
    }

    /** What KS has asked for in the programme, oldest first. Refuses FORBIDDEN. */
    public List<RoleCheck> asked(Viewer viewer, String programme) {
        access.requireKs(viewer);
        return checks.of(programme);
    }
}
