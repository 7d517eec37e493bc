// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.fact.FactKind;
import no.ks.absolutt.core.fact.Keeper;
import no.ks.absolutt.core.fact.Kept;
import no.ks.absolutt.core.fact.Typed;
import no.ks.absolutt.core.log.Difference;
import no.ks.absolutt.data.CsvGroupRoles;
import no.ks.absolutt.testing.FakeSite;
import org.junit.Before;
import org.junit.Test;

public class ChangeMeasuresTest {

    private static final String ELVERUM = "ABS3420";
    private static final String GOAL = "Barn og unge skal fanges opp og følges opp";

    private final FakeSite site = new FakeSite();
    private final ChangeMeasures measures = new ChangeMeasures(
            site.door(), new Keeper<>(FactKind.MEASURE, site.factLog(), site.measures), new CsvGroupRoles());

    @Before
    public void elverumTakesPart() {
        site.elverum();
    }

    @Test
    public void aMeasureIsPlannedWhereNothingElseIsSaid() {
        assertThat(add(leseplan()).facts())
                .isEqualTo(
                        new MeasureFacts("Leseplan", null, null, null, null, null, null, MeasureState.PLANNED, null));
    }

    @Test
    public void everythingThatIsSaidIsKept() {
        MeasureFacts facts = add(leseplan()
                        .with(MeasureField.GOAL, GOAL)
                        .with(MeasureField.ROLE, "KSJ")
                        .with(MeasureField.RESPONSIBLE, "Leseteamet")
                        .with(MeasureField.DEADLINE, "2021-10-01")
                        .with(MeasureField.EFFECT, "Flere leser")
                        .with(MeasureField.SIGN, "Leseprøven")
                        .with(MeasureField.STATE, "TRIED_OUT")
                        .with(MeasureField.LINK, "/display/ABS3420"))
                .facts();

        assertThat(facts)
                .isEqualTo(new MeasureFacts(
                        "Leseplan",
                        GOAL,
                        "KSJ",
                        "Leseteamet",
                        LocalDate.of(2021, 10, 1),
                        "Flere leser",
                        "Leseprøven",
                        MeasureState.TRIED_OUT,
                        "/display/ABS3420"));
    }

    @Test
    public void aChangeIsLoggedFieldByField() {
        Kept<MeasureFacts> one = add(leseplan());

        change(one, new Typed<>(MeasureField.class).with(MeasureField.STATE, "IN_USE"));

        assertThat(site.factLog()
                        .of(site.door().visit(FakeSite.OLA, ELVERUM), FactKind.MEASURE, one.key())
                        .get(0)
                        .deed()
                        .differences())
                .containsExactly(new Difference("state", "PLANNED", "IN_USE"));
    }

    @Test
    public void aGoalThatKsHasChangedStaysButIsNotChosenAnew() {
        Kept<MeasureFacts> one = add(leseplan().with(MeasureField.GOAL, GOAL));
        site.measures.write(
                site.door().visit(FakeSite.KARI, ELVERUM).participation(),
                new Kept<>(
                        one.key(),
                        withGoal(one.facts(), "Som målet lød før"),
                        one.revision(),
                        one.changedAt(),
                        one.changedBy(),
                        false));

        Typed<MeasureField> same = new Typed<>(MeasureField.class)
                .with(MeasureField.GOAL, "Som målet lød før")
                .with(MeasureField.STATE, "STOPPED");
        assertThat(change(one, same).facts().goal()).isEqualTo("Som målet lød før");
        assertThat(refused(leseplan().with(MeasureField.GOAL, "Som målet lød før"))
                        .field())
                .isEqualTo("goal");
    }

    @Test
    public void badInputIsRefusedAtItsField() {
        assertThat(refused(new Typed<>(MeasureField.class)).field()).isEqualTo("name");
        assertThat(refused(leseplan().with(MeasureField.ROLE, "TROLL")).field()).isEqualTo("role");
        assertThat(refused(leseplan().with(MeasureField.STATE, "DONE")).field()).isEqualTo("state");
        assertThat(refused(leseplan().with(MeasureField.LINK, "leseplan")).field())
                .isEqualTo("link");
        assertThat(refused(leseplan().with(MeasureField.EFFECT, "x".repeat(1001)))
                        .message()
                        .arguments())
                .containsExactly(1000, 1001);
        assertThat(refused(leseplan().with(MeasureField.RESPONSIBLE, "01859030188"))
                        .field())
                .isEqualTo("responsible");
    }

    private static MeasureFacts withGoal(MeasureFacts facts, String goal) {
        return new MeasureFacts(
                facts.name(),
                goal,
                facts.role(),
                facts.responsible(),
                facts.deadline(),
                facts.effect(),
                facts.sign(),
                facts.state(),
                facts.link());
    }

    private static Typed<MeasureField> leseplan() {
        return new Typed<>(MeasureField.class).with(MeasureField.NAME, "Leseplan");
    }

    private Kept<MeasureFacts> add(Typed<MeasureField> typed) {
        return measures.add(FakeSite.KARI, ELVERUM, typed);
    }

    private Kept<MeasureFacts> change(Kept<MeasureFacts> one, Typed<MeasureField> typed) {
        return measures.change(FakeSite.KARI, ELVERUM, one.key(), one.revision(), typed);
    }

    private Refusal refused(Typed<MeasureField> typed) {
        return catchThrowableOfType(Refusal.class, () -> add(typed));
    }
}
