// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.group;

import java.time.Clock;
import java.time.Instant;
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
 * municipality's is written: a member must be confirmed while the question is younger than what was last said of her. A
 * question asked by mistake is called back.
 */
public final class AskForRoles {

    private static final String ROLE_KIND = "roleKind";
    /** What the log calls a question whose calling back it must see only once. */
    private static final String FACT = "role-check:";

    private static final int FIRST_REVISION = 1;

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
        Programme programme = toChange(viewer, programmeKey);
        RoleCheck check = new RoleCheck(0, kind, now(), viewer.userKey(), null);
        Deed deed =
                Deed.of(ActKind.ROLES_ASKED_FOR, programmeKey, programme.name()).with(ROLE_KIND, null, kind.name());
        return log.doing(viewer.userKey(), deed, () -> checks.add(programmeKey, check));
    }

    /**
     * Calls a question back: whoever has not answered it is asked no longer, and an earlier open one of its kind counts
     * again. One that is called back already stays as it is. Refuses as {@link #ask}; NOT_FOUND also where there is no such
     * question.
     */
    public RoleCheck callBack(Viewer viewer, String programmeKey, int id) {
        Programme programme = toChange(viewer, programmeKey);
        RoleCheck check = found(programmeKey, id);
        if (!check.isOpen()) {
            return check;
        }
        RoleCheck calledBack = check.calledBack(now(), viewer.userKey());
        Deed deed = Deed.of(ActKind.ROLES_CALLED_BACK, programmeKey, programme.name())
                .with(ROLE_KIND, null, check.kind().name());
        return log.changing(viewer.userKey(), deed, FACT + id, FIRST_REVISION, () -> {
                    checks.callBack(id, calledBack.calledBack());
                    return calledBack;
                })
                .orElseGet(() -> found(programmeKey, id));
    }

    /** What KS has asked for in the programme, oldest first. Refuses FORBIDDEN. */
    public List<RoleCheck> asked(Viewer viewer, String programme) {
        access.requireKs(viewer);
        return checks.of(programme);
    }

    private Programme toChange(Viewer viewer, String programmeKey) {
        access.requireKs(viewer);
        access.requireWritable();
        Programme programme = programmes.find(programmeKey).orElseThrow(() -> Refusal.of(Code.NOT_FOUND));
        if (programme.state() == ProgrammeState.ARCHIVED) {
            throw ReadProgrammes.archived();
        }
        return programme;
    }

    private RoleCheck found(String programme, int id) {
        return checks.of(programme).stream()
                .filter(check -> check.id() == id)
                .findFirst()
                .orElseThrow(() -> Refusal.of(Code.NOT_FOUND));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
