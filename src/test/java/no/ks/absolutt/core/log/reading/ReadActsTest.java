// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.log.reading;

import static no.ks.absolutt.core.log.ActStore.FROM_THE_NEWEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.log.Act;
import no.ks.absolutt.core.log.ActKind;
import no.ks.absolutt.core.log.Deed;
import no.ks.absolutt.testing.FakeSite;
import org.junit.Test;

public class ReadActsTest {

    private final FakeSite site = new FakeSite();
    private final ReadActs acts = new ReadActs(site.access(), site.acts);

    @Test
    public void aPageHoldsFiftyAndSaysWhereTheNextBegins() {
        IntStream.rangeClosed(1, 120).forEach(n -> did("Jobb " + n, "2021-04-12T08:00:00Z"));

        ReadActs.Page first = acts.page(FakeSite.KS, ActSearch.ALL, FROM_THE_NEWEST);
        ReadActs.Page second = acts.page(FakeSite.KS, ActSearch.ALL, first.before());
        ReadActs.Page third = acts.page(FakeSite.KS, ActSearch.ALL, second.before());

        assertThat(subjects(first)).hasSize(50).startsWith("Jobb 120").endsWith("Jobb 71");
        assertThat(subjects(second)).hasSize(50).startsWith("Jobb 70");
        assertThat(subjects(third)).hasSize(20).endsWith("Jobb 1");
        assertThat(third.before()).isNull();
    }

    @Test
    public void theFirstAndTheLastDayAreDaysInNorwayAndCount() {
        did("Kvelden før", "2021-04-11T21:59:59Z");
        did("Ved midnatt", "2021-04-11T22:00:00Z");
        did("Siste sekund", "2021-04-12T21:59:59Z");
        did("Dagen etter", "2021-04-12T22:00:00Z");

        assertThat(found(null, null, "2021-04-12", "2021-04-12")).containsExactly("Siste sekund", "Ved midnatt");
        assertThat(found(null, null, " ", "2021-04-11")).containsExactly("Kvelden før");
    }

    @Test
    public void wordsAndKindNarrowAndBlanksDoNot() {
        did("Jobb 7", "2021-04-12T08:00:00Z");

        assertThat(found("  JOBB   7 ", "JOB_STARTED", "", "")).containsExactly("Jobb 7");
        assertThat(found("jobb 8", "", null, null)).isEmpty();
        assertThat(found(" ", "JOB_ENDED", null, null)).isEmpty();
    }

    @Test
    public void whatIsNoKindAndNoDayIsRefusedByName() {
        assertThat(field(new ActSearch(null, null, "NO_SUCH", null, null))).isEqualTo("kind");
        assertThat(field(new ActSearch(null, null, null, "12.04.2021", null))).isEqualTo("from");
        assertThat(field(new ActSearch(null, null, null, null, "2021-02-30"))).isEqualTo("to");
        assertThat(field(new ActSearch(null, null, null, null, "+999999999-12-31")))
                .isEqualTo("to");
    }

    @Test
    public void nobodyButKsReads() {
        for (Viewer viewer : List.of(FakeSite.KARI, FakeSite.OLA, FakeSite.ADMIN, FakeSite.UKJENT)) {
            assertThatThrownBy(() -> acts.page(viewer, ActSearch.ALL, FROM_THE_NEWEST))
                    .hasMessage("FORBIDDEN");
            assertThatThrownBy(() -> acts.all(viewer, new ActSearch(null, null, "NO_SUCH", null, null)))
                    .hasMessage("FORBIDDEN");
        }
        assertThatThrownBy(() -> acts.all(Viewer.NOBODY, ActSearch.ALL)).hasMessage("NOT_LOGGED_IN");
    }

    private void did(String subject, String at) {
        Deed deed = Deed.of(ActKind.JOB_STARTED, "innlandet-2021-2022", subject);
        site.acts.add(new Act(0, Instant.parse(at), "ks", deed), subject);
    }

    private List<String> found(String q, String kind, String from, String to) {
        return acts.all(FakeSite.KS, new ActSearch("innlandet-2021-2022", q, kind, from, to)).stream()
                .map(act -> act.deed().subject())
                .toList();
    }

    private String field(ActSearch search) {
        return catchThrowableOfType(Refusal.class, () -> acts.all(FakeSite.KS, search))
                .field();
    }

    private static List<String> subjects(ReadActs.Page page) {
        return page.acts().stream().map(act -> act.deed().subject()).toList();
    }
}
