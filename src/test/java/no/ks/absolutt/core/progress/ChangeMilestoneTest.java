// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.access.WebLink;
import no.ks.absolutt.testing.FakeSite;
import org.junit.Before;
import org.junit.Test;

public class ChangeMilestoneTest {

    private static final String ELVERUM = "ABS3420";
    private static final String KARTLEGGING = "roller.kartlegging";
    private static final Instant NOW = Instant.parse("2021-04-12T08:30:00Z");

    private final FakeSite site = new FakeSite();
    private final ChangeMilestone milestones =
            new ChangeMilestone(site.door(), new MilestoneLedger(site.progress, site.clock()));
    private int elverum;

    @Before
    public void elverumTakesPart() {
        elverum = site.elverum().id();
    }

    @Test
    public void theFirstChangeIsRevisionOneAndSaysWhoAndWhen() {
        TrackedMilestone changed = change(edit(0, Status.IN_PROGRESS).note("Møte i mai"));

        assertThat(changed.state())
                .isEqualTo(new MilestoneState(
                        new Facts(Status.IN_PROGRESS, "Møte i mai", null, null, false), 1, NOW, "kari"));
        assertThat(changed.due()).isEqualTo("2021-03-05");
        assertThat(site.progress.changes(elverum, KARTLEGGING))
                .containsExactly(new Change(
                        KARTLEGGING,
                        1,
                        NOW,
                        "kari",
                        Facts.UNTOUCHED,
                        new Facts(Status.IN_PROGRESS, "Møte i mai", null, null, false)));
    }

    @Test
    public void whatIsLeftOutStaysAndNullClears() {
        change(edit(0, Status.IN_PROGRESS)
                .note("Møte i mai")
                .evidence("/display/ABS3420")
                .due(LocalDate.of(2021, 5, 20))
                .support(true));

        Facts kept = change(edit(1, Status.DONE)).facts();
        Facts cleared = change(
                        edit(2, Status.DONE).note(null).evidence(null).due(null).support(null))
                .facts();

        assertThat(kept)
                .isEqualTo(new Facts(Status.DONE, "Møte i mai", "/display/ABS3420", LocalDate.of(2021, 5, 20), true));
        assertThat(cleared).isEqualTo(new Facts(Status.DONE, null, null, null, false));
    }

    @Test
    public void anEditThatChangesNothingLeavesNoTrace() {
        change(edit(0, Status.IN_PROGRESS).note("Møte i mai"));

        TrackedMilestone same = change(edit(1, Status.IN_PROGRESS).note("  Møte i mai "));

        assertThat(same.state().revision()).isEqualTo(1);
        assertThat(site.progress.changes(elverum, KARTLEGGING)).hasSize(1);
    }

    @Test
    public void aStaleRevisionIsRefusedWithWhatItIsNow() {
        change(edit(0, Status.IN_PROGRESS).note("Først"));

        Refusal refusal = refusal(FakeSite.RITA, edit(0, Status.DONE));

        assertThat(refusal.code()).isEqualTo(Refusal.Code.CONFLICT);
        TrackedMilestone current = (TrackedMilestone) refusal.current();
        assertThat(current.state().revision()).isEqualTo(1);
        assertThat(current.facts().note()).isEqualTo("Først");
        assertThat(site.progress.changes(elverum, KARTLEGGING)).hasSize(1);
    }

    @Test
    public void aRevisionFromTheFutureIsRefusedToo() {
        assertThat(refusal(FakeSite.KARI, edit(1, Status.DONE)).code()).isEqualTo(Refusal.Code.CONFLICT);
        assertThat(refusal(FakeSite.KARI, edit(-1, Status.DONE)).code()).isEqualTo(Refusal.Code.CONFLICT);
    }

    @Test
    public void whoeverWritesAMomentLaterIsRefusedWithWhatTheOtherWrote() {
        Facts ritas = new Facts(Status.NOT_APPLICABLE, "Rita kom først", null, null, false);
        site.progress.somebodyElseWritesFirst(new Change(KARTLEGGING, 1, NOW, "rita", Facts.UNTOUCHED, ritas));

        Refusal refusal = refusal(FakeSite.KARI, edit(0, Status.DONE));

        assertThat(refusal.code()).isEqualTo(Refusal.Code.CONFLICT);
        assertThat(((TrackedMilestone) refusal.current()).facts()).isEqualTo(ritas);
        assertThat(site.progress.changes(elverum, KARTLEGGING)).hasSize(1);
    }

    @Test
    public void thoseWithoutTheRightAreRefused() {
        assertThat(refusal(Viewer.NOBODY, edit(0, Status.DONE)).code()).isEqualTo(Refusal.Code.NOT_LOGGED_IN);
        assertThat(refusal(FakeSite.UKJENT, edit(0, Status.DONE)).code()).isEqualTo(Refusal.Code.NOT_FOUND);
        assertThat(refusal(FakeSite.OLA, edit(0, Status.DONE)).code()).isEqualTo(Refusal.Code.FORBIDDEN);
        assertThat(refusal(FakeSite.KS, edit(0, Status.DONE)).code()).isEqualTo(Refusal.Code.FORBIDDEN);
        site.readOnly = true;
        assertThat(refusal(FakeSite.KARI, edit(0, Status.DONE)).code()).isEqualTo(Refusal.Code.READ_ONLY);
    }

    @Test
    public void aMilestoneThatIsUnknownOrOffIsNotFound() {
        assertThat(refusalOf("roller.finnesikke").code()).isEqualTo(Refusal.Code.NOT_FOUND);
        assertThat(refusalOf("etter.erfaringssamling").code()).isEqualTo(Refusal.Code.NOT_FOUND);
    }

    @Test
    public void aNoteOverTheLimitIsRefused() {
        assertThat(change(edit(0, Status.IN_PROGRESS).note("å".repeat(2000)))
                        .facts()
                        .note())
                .hasSize(2000);

        Refusal refusal = refusal(FakeSite.KARI, edit(1, Status.DONE).note("å".repeat(2001)));

        assertThat(refusal.code()).isEqualTo(Refusal.Code.INVALID);
        assertThat(refusal.field()).isEqualTo("note");
    }

    @Test
    public void anIdentityNumberIsRefusedInNoteAndEvidence() {
        assertThat(refusal(FakeSite.KARI, edit(0, Status.DONE).note("Gjelder 01859030188"))
                        .field())
                .isEqualTo("note");
        assertThat(refusal(FakeSite.KARI, edit(0, Status.DONE).evidence("https://example.org/01859030188"))
                        .field())
                .isEqualTo("evidence");
        assertThat(site.progress.changes(elverum, KARTLEGGING)).isEmpty();
    }

    @Test
    public void anIdentityNumberIsRefusedHoweverTheLinkEscapesIt() {
        for (String link : new String[] {
            "/display/018590%2030188", "https://example.org/?q=018590+30188", "https://example.org/#%301859030188"
        }) {
            assertThat(refusal(FakeSite.KARI, edit(0, Status.DONE).evidence(link)))
                    .as(link)
                    .isNotNull();
        }
    }

    @Test
    public void evidenceIsAWebAddressOrAPathOfTheSite() {
        for (String link :
                new String[] {"http://example.org", "HTTPS://example.org/sak?id=1#a", "/display/ABS3420/Framdrift", "/x"
                }) {
            assertThat(WebLink.checked("evidence", link)).isEqualTo(link);
        }
        for (String link : new String[] {
            "javascript:alert(1)",
            "//example.org",
            "/\\example.org",
            "ftp://example.org",
            "example.org",
            "https://",
            "https:///sak",
            "data:text/html,x",
            "vedtak 12"
        }) {
            Refusal refusal = refusal(FakeSite.KARI, edit(0, Status.DONE).evidence(link));
            assertThat(refusal).as(link).isNotNull();
            assertThat(refusal.field()).isEqualTo("evidence");
        }
    }

    @Test
    public void evidenceOverTheLimitIsRefused() {
        String longest = "https://example.org/" + "a".repeat(430);

        assertThat(WebLink.checked("evidence", longest)).isEqualTo(longest);
        assertThat(refusal(FakeSite.KARI, edit(0, Status.DONE).evidence(longest + "a"))
                        .field())
                .isEqualTo("evidence");
    }

    @Test
    public void anImpossibleDateIsRefused() {
        Refusal refusal = refusal(FakeSite.KARI, edit(0, Status.DONE).due(LocalDate.of(1021, 5, 1)));

        assertThat(refusal.field()).isEqualTo("due");
    }

    private static Editing edit(int revision, Status status) {
        return new Editing(revision, status);
    }

    private TrackedMilestone change(Editing edit) {
        return milestones.change(FakeSite.KARI, ELVERUM, KARTLEGGING, edit.edit());
    }

    private Refusal refusal(Viewer viewer, Editing edit) {
        return catchThrowableOfType(Refusal.class, () -> milestones.change(viewer, ELVERUM, KARTLEGGING, edit.edit()));
    }

    private Refusal refusalOf(String milestone) {
        return catchThrowableOfType(
                Refusal.class,
                () -> milestones.change(
                        FakeSite.KARI, ELVERUM, milestone, edit(0, Status.DONE).edit()));
    }
}
