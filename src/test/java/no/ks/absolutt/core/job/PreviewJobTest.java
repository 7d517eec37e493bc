// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.job;

import static no.ks.absolutt.core.job.Orders.INNLANDET;
import static no.ks.absolutt.core.job.Orders.TYNSET;
import static no.ks.absolutt.core.job.Orders.named;
import static no.ks.absolutt.core.job.Orders.numbers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import no.ks.absolutt.core.access.Person;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.municipality.RegisterNote;
import no.ks.absolutt.core.space.SpaceOrder;
import no.ks.absolutt.core.text.Language;
import no.ks.absolutt.core.text.Message;
import no.ks.absolutt.testing.FakeJobs;
import no.ks.absolutt.testing.FakeSite;
import no.ks.absolutt.testing.Making;
import no.ks.absolutt.testing.Programmes;
import org.junit.Before;
import org.junit.Test;

public class PreviewJobTest {

    private final FakeSite site = new FakeSite();
    private final PreviewJob preview = new FakeJobs(site).preview();

    @Before
    public void theProgrammeIsThere() {
        site.programmes.add(Programmes.innlandet());
    }

    @Test
    public void eachRowSaysWhatItWouldMakeAndNothingIsMade() {
        PlannedRow row = one(new AskedRow(" 3427 ", null, "kari@example.org", "nb"));

        assertThat(row)
                .isEqualTo(new PlannedRow(
                        "3427",
                        "Tynset",
                        "ABS3427",
                        Language.BOKMAL,
                        Language.BOKMAL,
                        32,
                        new Person("kari", "Kari Koordinator"),
                        List.of(),
                        List.of()));
        assertThat(site.participations.all()).isEmpty();
        assertThat(site.jobs.underWay()).isEmpty();
    }

    @Test
    public void aNameServesInAnyOfItsLanguages() {
        assertThat(one(named("tynset")).number()).isEqualTo("3427");
        assertThat(one(named("Oslove")).number()).isEqualTo("0301");
        assertThat(one(named("Innlandet fylkeskommune")).spaceKey()).isEqualTo("ABSF34");
    }

    @Test
    public void aNameThatSeveralHaveIsAProblemThatTellsThemApart() {
        assertThat(one(named("Våler")).problems())
                .containsExactly(Message.of(
                        "list.problem.several",
                        "Våler",
                        Message.of(
                                "list.and",
                                Message.of("list.label.county", "Våler", "3114", "Østfold"),
                                Message.of("list.label.county", "Våler", "3419", "Innlandet"))));
        assertThat(one(named("Våler")).spaceKey()).isNull();
    }

    @Test
    public void whatIsNoMunicipalityIsAProblem() {
        assertThat(one(named("Xyzzyx")).problems()).containsExactly(Message.of("list.problem.name", "Xyzzyx"));
        assertThat(one(new AskedRow("9999", null, null, null)).problems())
                .containsExactly(Message.of("list.problem.number", "9999"));
        assertThat(one(new AskedRow(null, "  ", null, null)).problems())
                .containsExactly(Message.of("list.problem.nothing"));
    }

    @Test
    public void aNameThatIsNearlyRightIsSuggested() {
        assertThat(one(named("Østre Totn")).problems())
                .containsExactly(Message.of(
                        "list.problem.meant",
                        Message.of("list.problem.name", "Østre Totn"),
                        Message.of("list.label", "Østre Toten", "3442")));
    }

    @Test
    public void aNumberAndANameThatDisagreeMakeNothing() {
        PlannedRow row = one(new AskedRow(TYNSET, "Elverum", null, null));

        assertThat(row.problems())
                .containsExactly(
                        Message.of("list.problem.disagree", Message.of("list.label", "Tynset", "3427"), "Elverum"));
        assertThat(row.spaceKey()).isNull();
        assertThat(one(new AskedRow(TYNSET, "Tynset kommune", null, null)).isGood())
                .isTrue();
    }

    @Test
    public void aNumberThatHasGoneOutOfUseMakesNothing() {
        site.registerNotes.save(new RegisterNote("3427", null, LocalDate.of(2020, 12, 31), "3420", 1));

        assertThat(one(named("Tynset")).problems())
                .containsExactly(Message.of(
                        "list.problem.meant",
                        Message.of("list.problem.ended", Message.of("list.label", "Tynset", "3427"), "2020-12-31"),
                        Message.of("list.label", "Elverum", "3420")));
    }

    @Test
    public void theSecondTimeANumberStandsThereIsAProblem() {
        List<PlannedRow> rows =
                preview.of(FakeSite.KS, INNLANDET, List.of(new AskedRow(TYNSET, null, null, null), named("Tynset")));

        assertThat(rows.get(0).problems()).isEmpty();
        assertThat(rows.get(1).problems()).containsExactly(Message.of("job.problem.twice"));
    }

    @Test
    public void oneFromAnotherCountyIsNotedAndNoProblem() {
        PlannedRow roros = one(new AskedRow("5025", null, "kari", null));

        assertThat(roros.problems()).isEmpty();
        assertThat(roros.notes()).containsExactly(Message.of("job.note.county", "Røros", "Trøndelag"));
    }

    @Test
    public void anUnknownCoordinatorIsNotedAndNoProblem() {
        PlannedRow row = one(new AskedRow(TYNSET, null, "finnesikke", null));

        assertThat(row.coordinator()).isNull();
        assertThat(row.problems()).isEmpty();
        assertThat(row.notes()).containsExactly(Message.of("preview.coordinator.unknown"));
    }

    @Test
    public void whatClashesIsAProblemInWords() {
        new Making(site).makeSpace().make(FakeSite.KS, new SpaceOrder(INNLANDET, "3407", null, null));
        site.host.space("ABS3427");

        assertThat(one(new AskedRow("3407", null, null, null)).problems())
                .containsExactly(Message.of("refusal.ALREADY_EXISTS", "Gjøvik", "ABSOLUTT Innlandet 2021–2022"));
        assertThat(one(new AskedRow(TYNSET, null, null, null)).problems())
                .containsExactly(Message.of("refusal.SPACE_KEY_TAKEN", "ABS3427"));
    }

    @Test
    public void aLanguageThatIsNoneIsAProblem() {
        PlannedRow row = one(new AskedRow(TYNSET, null, null, "tysk"));

        assertThat(row.problems()).containsExactly(Message.of("refusal.language.unknown", "tysk"));
        assertThat(row.spaceKey()).isNull();
    }

    @Test
    public void anIdentityNumberInARowIsNotRepeated() {
        PlannedRow row = one(named("Kari 01859030188"));

        assertThat(row.problems()).containsExactly(Message.of("refusal.text.identity"));
        assertThat(row.name()).isNull();
    }

    @Test
    public void anAddressWhereTheNameShouldStandIsNotKept() {
        PlannedRow row = one(named("kari@example.org"));

        assertThat(row.problems()).containsExactly(Message.of("job.problem.address"));
        assertThat(row.name()).isNull();
    }

    @Test
    public void noRowsTooManyRowsAndOtherPeopleAreRefused() {
        assertThat(refusal(FakeSite.KS, List.of()).message()).isEqualTo(Message.of("job.refusal.none"));
        assertThat(refusal(FakeSite.KS, Collections.nCopies(2001, named("Tynset")))
                        .message())
                .isEqualTo(Message.of("job.refusal.many", 2001, 2000));
        assertThat(refusal(FakeSite.KARI, numbers(TYNSET)).code()).isEqualTo(Refusal.Code.FORBIDDEN);
    }

    @Test
    public void allOfTheRegisterCanBePlannedAtOnce() {
        List<AskedRow> all = site.register().all().stream()
                .map(one -> new AskedRow(one.number(), null, null, null))
                .toList();

        assertThat(preview.of(FakeSite.KS, INNLANDET, all)).hasSize(371).allMatch(PlannedRow::isGood);
    }

    private PlannedRow one(AskedRow asked) {
        return preview.of(FakeSite.KS, INNLANDET, List.of(asked)).get(0);
    }

    private Refusal refusal(Viewer viewer, List<AskedRow> rows) {
        return catchThrowableOfType(Refusal.class, () -> preview.of(viewer, INNLANDET, rows));
    }
}
