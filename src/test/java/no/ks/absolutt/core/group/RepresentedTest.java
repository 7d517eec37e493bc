// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Set;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.fact.FactKind;
import no.ks.absolutt.core.group.Represented.Edit;
import no.ks.absolutt.core.group.Represented.Row;
import no.ks.absolutt.core.progress.Field;
import no.ks.absolutt.testing.FakeSite;
import no.ks.absolutt.testing.Grouping;
import org.junit.Before;
import org.junit.Test;

public class RepresentedTest {

    private static final String SPACE = "ABS3420";
    private static final Set<RoleKind> KINDS = Set.of(RoleKind.ELECTED, RoleKind.YOUTH);

    private final FakeSite site = new FakeSite();
    private final Grouping groups = new Grouping(site);

    @Before
    public void elverumTakesPart() {
        site.elverum();
    }

    @Test
    public void theKindsPresentAndANumberAreKeptForASession() {
        Row row = note(FakeSite.KARI, new Edit(Field.of(KINDS), Field.of(9), 0));

        assertThat(row.representation().kinds()).isEqualTo(KINDS);
        assertThat(row.representation().number()).isEqualTo(9);
        assertThat(row.representation().revision()).isEqualTo(1);
        assertThat(groups.represented()
                        .of(site.door().visit(FakeSite.OLA, SPACE))
                        .orElseThrow())
                .hasSize(4)
                .contains(row);
        assertThat(site.facts.latest(1, Set.of(FactKind.REPRESENTATION), 9)).hasSize(1);
    }

    @Test
    public void whatIsLeftOutStaysAndTheSameAgainIsNoChange() {
        note(FakeSite.KARI, new Edit(Field.of(KINDS), Field.of(9), 0));

        assertThat(note(FakeSite.KARI, new Edit(Field.absent(), Field.of(9), 1))
                        .representation()
                        .revision())
                .isEqualTo(1);
        Representation more =
                note(FakeSite.KARI, new Edit(Field.absent(), Field.of(8), 1)).representation();
        assertThat(more.kinds()).isEqualTo(KINDS);
        assertThat(more.number()).isEqualTo(8);
    }

    @Test
    public void aStaleOneIsRefusedWithWhatIsSaidNow() {
        Row now = note(FakeSite.KARI, new Edit(Field.of(KINDS), Field.of(9), 0));

        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> note(FakeSite.RITA, new Edit(Field.of(Set.of()), Field.absent(), 0)));
        assertThat(refusal.current()).isEqualTo(now);
    }

    @Test
    public void ksIsNotShownIt() {
        note(FakeSite.KARI, new Edit(Field.of(KINDS), Field.of(9), 0));

        assertThat(groups.represented().of(site.door().visit(FakeSite.KS, SPACE)))
                .isEmpty();
    }

    @Test
    public void aNumberThatIsNoneAndASessionThatIsNotThereAreRefused() {
        assertThat(refusal(1, 0).field()).isEqualTo("number");
        assertThat(refusal(1, 501).field()).isEqualTo("number");
        assertThat(refusal(9, 5).code()).isEqualTo(Refusal.Code.NOT_FOUND);
    }

    @Test
    public void onlyWhoKeepsTheSpaceNotesIt() {
        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> note(FakeSite.OLA, new Edit(Field.of(KINDS), Field.of(9), 0)));
        assertThat(refusal.code()).isEqualTo(Refusal.Code.FORBIDDEN);
    }

    private Refusal refusal(int session, int number) {
        Edit edit = new Edit(Field.absent(), Field.of(number), 0);
        return catchThrowableOfType(
                Refusal.class, () -> groups.represented().note(FakeSite.KARI, SPACE, session, edit));
    }

    private Row note(Viewer viewer, Edit edit) {
        return groups.represented().note(viewer, SPACE, 1, edit);
    }
}
