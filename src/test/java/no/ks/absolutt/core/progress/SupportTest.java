// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.util.List;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.fact.FactKind;
import no.ks.absolutt.core.log.Difference;
import no.ks.absolutt.core.municipality.CountedParticipations;
import no.ks.absolutt.core.municipality.ReadProgrammes;
import no.ks.absolutt.core.municipality.Visit;
import no.ks.absolutt.core.progress.AnswerSupport.Reply;
import no.ks.absolutt.testing.FakeSite;
import no.ks.absolutt.testing.Programmes;
import org.junit.Before;
import org.junit.Test;

public class SupportTest {

    private static final String ELVERUM = "ABS3420";
    private static final String SAMSPILL = "roller.samspill";
    private static final String PROGRAMME = Programmes.innlandet().key();
    private static final Instant NOW = Instant.parse("2021-04-12T08:30:00Z");

    private final FakeSite site = new FakeSite();
    private final ReadProgrammes programmes =
            new ReadProgrammes(site.access(), site.door(), site.participations, site.programmes);
    private final ReadSupport requests = new ReadSupport(
            site.access(),
            programmes,
            new CountedParticipations(site.participations, site.enrolments),
            site.register(),
            site.progress,
            site.today());
    private final AnswerSupport answers =
            new AnswerSupport(site.access(), programmes, requests, site.progress, site.factLog());
    private final ChangeMilestone milestones =
            new ChangeMilestone(site.door(), new MilestoneLedger(site.progress, site.clock()));
    private int elverum;

    @Before
    public void elverumAsks() {
        elverum = site.elverum().id();
        change(edit(0).support(true).question("  Hvordan gjør andre det? "));
    }

    @Test
    public void ksReadsWhoAsksWhatAndSinceWhen() {
        change("roller.hjem", edit(0).support(true));

        List<AskedSupport> asked = requests.of(FakeSite.KS, PROGRAMME);

        assertThat(asked)
                .extracting(
                        one -> one.tracked().milestone().key(),
                        one -> one.tracked().facts().supportQuestion())
                .containsExactly(tuple("roller.hjem", null), tuple(SAMSPILL, "Hvordan gjør andre det?"));
        assertThat(asked.get(1).space().municipality().name()).isEqualTo("Elverum");
        assertThat(asked.get(1).tracked().state().support()).isEqualTo(new SupportRequest(1, NOW, 0, null));
    }

    @Test
    public void anAnswerIsReadWithTheMilestoneAndChangesNoneOfItsFacts() {
        AskedSupport answered = answer("  Vi ringer dere på torsdag. ");

        MilestoneState state = site.progress.states(elverum).get(SAMSPILL);
        assertThat(state.revision()).isEqualTo(1);
        assertThat(state.changedBy()).isEqualTo("kari");
        assertThat(state.answer()).contains(new SupportAnswer("Vi ringer dere på torsdag.", NOW, "ks"));
        assertThat(answered.tracked().state()).isEqualTo(state);
        assertThat(requests.of(FakeSite.KS, PROGRAMME).get(0).isUnanswered()).isFalse();
        Visit visit = site.door().visit(FakeSite.OLA, ELVERUM);
        assertThat(site.factLog().of(visit, FactKind.SUPPORT_ANSWER, SAMSPILL))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.by()).isEqualTo("ks");
                    assertThat(row.deed().differences())
                            .containsExactly(new Difference("answer", null, "Vi ringer dere på torsdag."));
                });
    }

    @Test
    public void anAnswerCanBeReplacedAndTheSameTwiceIsOne() {
        answer("Vi ringer.");

        answers.answer(FakeSite.KS, PROGRAMME, new Reply("3420", SAMSPILL, 1, 1, "Vi ringer."));
        answers.answer(FakeSite.KS, PROGRAMME, new Reply("3420", SAMSPILL, 1, 1, "Vi kommer."));

        assertThat(site.progress.states(elverum).get(SAMSPILL).answer())
                .get()
                .extracting(SupportAnswer::text)
                .isEqualTo("Vi kommer.");
        assertThat(site.progress.states(elverum).get(SAMSPILL).support().answers())
                .isEqualTo(2);
    }

    @Test
    public void takingTheRequestAwayTakesTheAnswerAwayAndAskingAnewBeginsAnew() {
        answer("Vi ringer.");

        change(edit(1).support(false));
        assertThat(site.progress.states(elverum).get(SAMSPILL).facts().supportQuestion())
                .isNull();
        assertThat(site.progress.states(elverum).get(SAMSPILL).answer()).isEmpty();
        assertThat(requests.of(FakeSite.KS, PROGRAMME)).isEmpty();

        change(edit(2).support(true).question("Og nå?"));
        assertThat(site.progress.states(elverum).get(SAMSPILL).support())
                .isEqualTo(new SupportRequest(3, NOW, 1, null));
    }

    @Test
    public void anotherQuestionIsANewRequestAndAnotherNoteIsNot() {
        answer("Vi ringer.");

        change(edit(1).note("Snart ferdig"));
        assertThat(site.progress.states(elverum).get(SAMSPILL).answer()).isPresent();

        change(edit(2).question("Noe annet"));
        assertThat(site.progress.states(elverum).get(SAMSPILL).answer()).isEmpty();
    }

    @Test
    public void anAnswerToAnotherQuestionThanSheSawIsRefusedWithWhatItIsNow() {
        change(edit(1).question("Noe annet"));

        Refusal refusal = refusal(FakeSite.KS, new Reply("3420", SAMSPILL, 1, 0, "Vi ringer."));

        assertThat(refusal.code()).isEqualTo(Refusal.Code.CONFLICT);
        assertThat(((AskedSupport) refusal.current()).tracked().facts().supportQuestion())
                .isEqualTo("Noe annet");
    }

    @Test
    public void anAnswerToARequestThatIsGoneOrAnsweredMeanwhileIsRefused() {
        answer("Vi ringer.");
        assertThat(refusal(FakeSite.KS, new Reply("3420", SAMSPILL, 1, 0, "Vi kommer."))
                        .code())
                .isEqualTo(Refusal.Code.CONFLICT);

        change(edit(1).support(false));
        assertThat(refusal(FakeSite.KS, new Reply("3420", SAMSPILL, 1, 1, "Vi kommer."))
                        .code())
                .isEqualTo(Refusal.Code.CONFLICT);
    }

    @Test
    public void anAnswerIsOneLineWithoutAnIdentityNumber() {
        for (String text : new String[] {null, "  ", "To\nlinjer", "å".repeat(301), "Gjelder 01859030188"}) {
            Refusal refusal = refusal(FakeSite.KS, new Reply("3420", SAMSPILL, 1, 0, text));
            assertThat(refusal.code()).as(text).isEqualTo(Refusal.Code.INVALID);
            assertThat(refusal.field()).isEqualTo("answer");
        }
    }

    @Test
    public void aQuestionIsAtMostFiveHundredCharactersWithoutAnIdentityNumber() {
        for (String text : new String[] {"å".repeat(501), "Gjelder 01859030188"}) {
            Refusal refusal = catchThrowableOfType(Refusal.class, () -> change(edit(1).question(text)));
            assertThat(refusal.code()).isEqualTo(Refusal.Code.INVALID);
            assertThat(refusal.field()).isEqualTo("supportQuestion");
        }
    }

    @Test
    public void othersThanKsNeitherReadNorAnswer() {
        assertThat(catchThrowableOfType(Refusal.class, () -> requests.of(FakeSite.KARI, PROGRAMME))
                        .code())
                .isEqualTo(Refusal.Code.FORBIDDEN);
        assertThat(refusal(FakeSite.KARI, new Reply("3420", SAMSPILL, 1, 0, "Nei"))
                        .code())
                .isEqualTo(Refusal.Code.FORBIDDEN);
        site.readOnly = true;
        assertThat(refusal(FakeSite.KS, new Reply("3420", SAMSPILL, 1, 0, "Nei"))
                        .code())
                .isEqualTo(Refusal.Code.READ_ONLY);
    }

    @Test
    public void whatIsNotThereIsNotFound() {
        assertThat(refusal(FakeSite.KS, new Reply("3413", SAMSPILL, 1, 0, "Hei"))
                        .code())
                .isEqualTo(Refusal.Code.NOT_FOUND);
        assertThat(refusal(FakeSite.KS, new Reply("3420", "finnes.ikke", 1, 0, "Hei"))
                        .code())
                .isEqualTo(Refusal.Code.NOT_FOUND);
    }

    private AskedSupport answer(String text) {
        return answers.answer(FakeSite.KS, PROGRAMME, new Reply("3420", SAMSPILL, 1, 0, text));
    }

    private Refusal refusal(Viewer viewer, Reply reply) {
        return catchThrowableOfType(Refusal.class, () -> answers.answer(viewer, PROGRAMME, reply));
    }

    private static Editing edit(int revision) {
        return new Editing(revision, Status.IN_PROGRESS);
    }

    private void change(Editing edit) {
        change(SAMSPILL, edit);
    }

    private void change(String milestone, Editing edit) {
        milestones.change(FakeSite.KARI, ELVERUM, milestone, edit.edit());
    }
}
