// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.job;

import static no.ks.absolutt.core.job.Orders.GJOVIK;
import static no.ks.absolutt.core.job.Orders.INNLANDET;
import static no.ks.absolutt.core.job.Orders.TYNSET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.ks.absolutt.core.access.Refusal.Code;
import no.ks.absolutt.core.municipality.Enrolment;
import no.ks.absolutt.core.municipality.Participation;
import no.ks.absolutt.core.municipality.Standing;
import no.ks.absolutt.core.programme.SessionDate;
import no.ks.absolutt.core.programme.SessionKind;
import no.ks.absolutt.core.space.HostSpaces.PageText;
import no.ks.absolutt.core.space.SpaceOrder;
import no.ks.absolutt.core.text.Message;
import no.ks.absolutt.testing.FakeHost.MadePage;
import no.ks.absolutt.testing.FakeJobs;
import no.ks.absolutt.testing.FakeSite;
import no.ks.absolutt.testing.Making;
import no.ks.absolutt.testing.Programmes;
import org.junit.Before;
import org.junit.Test;

/** A job that adds the pages of a later session. */
public class PagesJobTest {

    private final JobStory story = new JobStory();
    private final FakeSite site = story.site;
    private final FakeJobs jobs = story.jobs;

    @Before
    public void twoSpacesAreWholeAndThenTheProgrammeGetsASession() {
        makeSpace(TYNSET, "nb");
        makeSpace(GJOVIK, "nn");
        assertThat(jobs.preview().pages(FakeSite.KS, INNLANDET)).isEmpty();
        site.programmes.add(INNLANDET, Programmes.sessionOf(5, SessionKind.JOINT, null, SessionDate.UNKNOWN));
    }

    @Test
    public void thePreviewSaysHowManyPagesEachSpaceGetsAndMakesNothing() {
        List<PlannedRow> rows = jobs.preview().pages(FakeSite.KS, INNLANDET);

        assertThat(rows).extracting(PlannedRow::spaceKey).containsExactly("ABS3407", "ABS3427");
        assertThat(rows).allMatch(row -> row.isGood() && row.pages() == 3);
        assertThat(site.host.pages()).hasSize(64);
    }

    @Test
    public void eachSpaceGetsThemInItsOwnLanguageBelowTheirParentsAndNothingElseIsTouched() {
        Map<Long, MadePage> before = new TreeMap<>(site.host.pages());
        List<String> grants = List.copyOf(site.host.grants());
        List<Participation> participations = List.copyOf(site.participations.all());

        int id = run();

        assertThat(story.states(id)).isEqualTo("DONE: DONE DONE");
        assertThat(site.host.pages()).hasSize(70).containsAllEntriesOf(before);
        assertThat(site.host.grants()).isEqualTo(grants);
        assertThat(site.participations.all()).isEqualTo(participations);
        assertThat(page(GJOVIK, "mellomarbeid-5").text().title()).isEqualTo("Mellomarbeid etter samling 5");
        assertThat(page(GJOVIK, "refleksjon-5").parentId()).isEqualTo(pageId(GJOVIK, "refleksjon"));
        assertThat(page(TYNSET, "samling-5").parentId()).isEqualTo(pageId(TYNSET, "samlinger"));
        assertThat(jobs.preview().pages(FakeSite.KS, INNLANDET)).isEmpty();
        assertThat(JobStory.refusal(this::run).message()).isEqualTo(Message.of("job.refusal.noPages"));
    }

    @Test
    public void whatPeopleHaveDeletedIsNotMadeAgainAndItsNewChildrenStandOneStepUp() {
        site.host.removePage(pageId(TYNSET, "samling-1"));
        site.host.removePage(pageId(TYNSET, "refleksjon"));

        run();

        assertThat(site.host.pages()).hasSize(68);
        assertThat(page(TYNSET, "refleksjon-5").parentId()).isEqualTo(pageId(TYNSET, "hjem"));
    }

    @Test
    public void inASpaceWhosePagesAreAllGoneTheyStandBelowItsHomePage() {
        site.pages.of(participation(TYNSET).id()).values().forEach(site.host::removePage);
        long home = site.host.createHomePage("ABS3427", new PageText("Ny forside", "", 0));

        run();

        assertThat(page(TYNSET, "refleksjon-5").parentId()).isEqualTo(home);
    }

    @Test
    public void aTitleThatPeopleHaveTakenFailsTheRowInWordsAndTheRestGoesOn() {
        long theirs = site.host.createPage(
                "ABS3407", pageId(GJOVIK, "hjem"), new PageText("Mellomarbeid etter samling 5", "", 0));

        int id = run();

        assertThat(story.states(id)).isEqualTo("DONE: FAILED DONE");
        assertThat(story.job(id).rows().get(0).error())
                .containsExactly(Message.of("job.pages.title", "Mellomarbeid etter samling 5"));
        assertThat(site.pages.of(participation(GJOVIK).id())).hasSize(32);
        site.host.removePage(theirs);
        jobs.resume().retry(FakeSite.KS, id);
        jobs.work();
        assertThat(story.states(id)).isEqualTo("DONE: DONE DONE");
        assertThat(site.host.pages()).hasSize(70);
    }

    @Test
    public void aRowBrokenOffGoesOnWithTheNextPage() {
        site.host.failAfterWrites(2);
        int id = run();
        assertThat(story.states(id)).isEqualTo("DONE: FAILED FAILED");
        site.host.recover();

        jobs.resume().retry(FakeSite.KS, id);
        jobs.work();

        assertThat(story.states(id)).isEqualTo("DONE: DONE DONE");
        assertThat(site.host.pages()).hasSize(70);
    }

    @Test
    public void whoHasWithdrawnAndWhatIsArchivedOrDeletedIsLeftOutWithANote() {
        withdraw(TYNSET);
        site.host.archive("ABS3407");

        assertThat(jobs.preview().pages(FakeSite.KS, INNLANDET))
                .extracting(PlannedRow::pages, PlannedRow::notes)
                .containsExactly(
                        tuple(0, List.of(Message.of("job.pages.archived"))),
                        tuple(0, List.of(Message.of("job.pages.withdrawn"))));
        assertThat(JobStory.refusal(this::run).code()).isEqualTo(Code.INVALID);
        site.host.remove("ABS3407");
        assertThat(jobs.preview().pages(FakeSite.KS, INNLANDET).get(0).notes())
                .containsExactly(Message.of("job.pages.gone"));
    }

    @Test
    public void whoWithdrawsWhileTheJobWaitsGetsNoPages() {
        int id = order();
        withdraw(TYNSET);

        jobs.work();

        assertThat(story.states(id)).isEqualTo("DONE: DONE FAILED");
        assertThat(story.job(id).rows().get(1).error()).containsExactly(Message.of("job.pages.withdrawn"));
    }

    @Test
    public void aSpaceThatKsAdministersNoMoreIsAProblemAndFailsInWords() {
        makeSpace("3420", "nb", false);
        site.pages.forget(participation("3420").id());
        site.pages.add(participation("3420").id(), "hjem", 1);

        int id = run();

        assertThat(story.states(id)).isEqualTo("DONE: DONE FAILED DONE");
        assertThat(story.job(id).rows().get(1).error()).containsExactly(Message.of("job.pages.noRight"));
    }

    @Test
    public void itCannotBeUndoneAndNobodyButKsOrdersIt() {
        int id = run();

        assertThat(JobStory.refusal(() -> jobs.undo().all(FakeSite.KS, id)).message())
                .isEqualTo(Message.of("job.refusal.undoPages"));
        assertThat(story.job(id).undoable()).isEmpty();
        assertThat(JobStory.refusal(() -> jobs.start().pages(FakeSite.KARI, INNLANDET))
                        .code())
                .isEqualTo(Code.FORBIDDEN);
        assertThat(JobStory.refusal(() -> jobs.preview().pages(FakeSite.KARI, INNLANDET))
                        .code())
                .isEqualTo(Code.FORBIDDEN);
    }

    private int order() {
        return jobs.start().pages(FakeSite.KS, INNLANDET).head().id();
    }

    private int run() {
        int id = order();
        jobs.work();
        return id;
    }

    private void withdraw(String number) {
        site.enrolments.save(new Enrolment(INNLANDET, number, Standing.WITHDRAWN, 1, Instant.EPOCH));
    }

    private void makeSpace(String number, String language) {
        makeSpace(number, language, true);
    }

    private void makeSpace(String number, String language, boolean administered) {
        new Making(site).makeSpace().make(FakeSite.KS, new SpaceOrder(INNLANDET, number, language, null));
        if (administered) {
            site.host.administrator("ks", "ABS" + number);
        }
    }

    private Participation participation(String number) {
        return site.participations.of(INNLANDET, number).orElseThrow();
    }

    private long pageId(String number, String key) {
        return site.pages.of(participation(number).id()).get(key);
    }

    private MadePage page(String number, String key) {
        return site.host.pages().get(pageId(number, key));
    }
}
