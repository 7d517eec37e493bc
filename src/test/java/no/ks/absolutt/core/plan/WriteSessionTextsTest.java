// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.plan;

import static no.ks.absolutt.core.plan.Planner.INNLANDET;
import static no.ks.absolutt.core.plan.Planner.because;
import static no.ks.absolutt.core.plan.Planner.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.log.ActKind;
import no.ks.absolutt.core.log.Deed;
import no.ks.absolutt.core.programme.AgendaItem;
import no.ks.absolutt.core.programme.Link;
import no.ks.absolutt.core.programme.SessionTexts;
import no.ks.absolutt.core.programme.SessionTexts.Part;
import no.ks.absolutt.core.text.LocalText;
import no.ks.absolutt.testing.FakeSite;
import org.junit.Test;

public class WriteSessionTextsTest {

    private static final LocalTime NINE = LocalTime.of(9, 0);

    private final Planner planner = new Planner();

    @Test
    public void whatIsWrittenIsReadInOrderWithItsMoment() {
        SessionTexts written =
                write(0, agenda(item(1, NINE.plusHours(1), null, "Kaffe"), item(1, NINE, NINE, "Start")));

        assertThat(written.agenda()).extracting(item -> item.what().nb()).containsExactly("Start", "Kaffe");
        assertThat(written.updatedAt()).isEqualTo(Instant.parse("2021-04-12T08:30:00Z"));
        assertThat(written.revision()).isEqualTo(1);
        assertThat(planner.texts()
                        .read(FakeSite.KS, INNLANDET, planner.session(2).id()))
                .isEqualTo(written);
        assertThat(planner.texts().written(FakeSite.KS, INNLANDET))
                .containsExactly(planner.session(2).id());
        assertThat(planner.deeds()).containsExactly(Deed.of(ActKind.SESSION_TEXTS_CHANGED, INNLANDET, "Samling 2"));
    }

    @Test
    public void theSameOnceMoreKeepsRevisionAndMoment() {
        SessionTexts written = write(0, agenda(item(1, NINE, null, "Start")));

        assertThat(write(1, agenda(item(1, NINE, null, "Start")))).isEqualTo(written);
        assertThat(planner.deeds()).hasSize(1);
    }

    @Test
    public void whoIsSecondSeesWhatTheFirstWrote() {
        SessionTexts first = write(0, part(Part.PRACTICAL, "Ta med PC"));

        Refusal stale = refusal(() -> write(0, part(Part.PRACTICAL, "Ta med blyant")));

        assertThat(stale.code()).isEqualTo(Refusal.Code.CONFLICT);
        assertThat(stale.current()).isEqualTo(first);
    }

    @Test
    public void whatCannotBeIsRefused() {
        assertThat(refused(agenda(item(3, NINE, null, "Dag tre")))).isEqualTo("INVALID agenda plan.refused.agenda.day");
        assertThat(refused(agenda(item(0, NINE, null, "Dag null"))))
                .isEqualTo("INVALID agenda plan.refused.agenda.day");
        assertThat(refused(agenda(item(1, NINE, NINE.minusHours(1), "Baklengs"))))
                .isEqualTo("INVALID agenda plan.refused.agenda.time");
        assertThat(refused(agenda(item(1, null, NINE, "Uten start"))))
                .isEqualTo("INVALID agenda plan.refused.agenda.time");
        assertThat(refused(agenda(item(1, NINE, null, " ")))).isEqualTo("INVALID agenda refusal.field.missing");
        assertThat(refused(new SessionTexts(
                        IntStream.range(0, 101)
                                .mapToObj(i -> item(1, NINE, null, "x"))
                                .toList(),
                        Map.of(),
                        List.of(),
                        null,
                        0)))
                .isEqualTo("INVALID agenda plan.refused.many");
        assertThat(refused(part(Part.PRACTICAL, "01859030188"))).isEqualTo("INVALID practical refusal.text.identity");
        assertThat(refused(part(Part.ASSIGNMENT, "en", "to"))).isEqualTo("INVALID assignment plan.refused.one");
        assertThat(refused(new SessionTexts(
                        List.of(), Map.of(), List.of(new Link(LocalText.nb("x"), "javascript:x")), null, 0)))
                .isEqualTo("INVALID links refusal.evidence");
        assertThat(planner.deeds()).isEmpty();
    }

    @Test
    public void onlyKsReadsAndWritesAndNotWhileTheSiteIsReadOnly() {
        assertThat(because(() -> planner.texts().read(FakeSite.KARI, "no-such", 1)))
                .startsWith("FORBIDDEN");
        assertThat(because(() -> planner.texts().written(FakeSite.KARI, "no-such")))
                .startsWith("FORBIDDEN");
        assertThat(because(() -> planner.texts().write(FakeSite.KARI, "no-such", 1, 0, SessionTexts.NONE)))
                .startsWith("FORBIDDEN");
        assertThat(because(() -> planner.texts().read(FakeSite.KS, INNLANDET, 999)))
                .startsWith("NOT_FOUND");
        planner.site.readOnly = true;
        assertThat(refused(part(Part.PRACTICAL, "x"))).startsWith("READ_ONLY");
    }

    private SessionTexts write(int revision, SessionTexts texts) {
        return planner.texts().write(FakeSite.KS, INNLANDET, planner.session(2).id(), revision, texts);
    }

    private String refused(SessionTexts texts) {
        return because(() -> write(0, texts));
    }

    private static AgendaItem item(int day, LocalTime begins, LocalTime ends, String what) {
        return new AgendaItem(day, begins, ends, LocalText.nb(what), null);
    }

    private static SessionTexts agenda(AgendaItem... items) {
        return new SessionTexts(List.of(items), Map.of(), List.of(), null, 0);
    }

    private static SessionTexts part(Part part, String... texts) {
        List<LocalText> all = List.of(texts).stream().map(LocalText::nb).toList();
        return new SessionTexts(List.of(), Map.of(part, all), List.of(), null, 0);
    }
}
