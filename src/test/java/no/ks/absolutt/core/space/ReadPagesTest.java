// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.municipality.Visit;
import no.ks.absolutt.data.JsonPageTree;
import no.ks.absolutt.testing.FakeSite;
import no.ks.absolutt.testing.Programmes;
import org.junit.Before;
import org.junit.Test;

public class ReadPagesTest {

    private static final String ELVERUM = "ABS3420";
    private static final String ROROS = "ABS5025";

    private final FakeSite site = new FakeSite();

    @Before
    public void elverumAndRorosHaveSpaces() {
        site.programmes.add(Programmes.innlandet());
        site.programmes.add(Programmes.trondelag());
        MakeSpace makeSpace = new SpaceMaking(site).makeSpace();
        makeSpace.make(FakeSite.KS, new SpaceOrder("innlandet-2021-2022", "3420", null, "kari"));
        makeSpace.make(FakeSite.KS, new SpaceOrder("trondelag-2020-2022", "5025", null, "kari"));
        site.host.viewer("ola", ELVERUM).viewer("ola", ROROS);
    }

    @Test
    public void beforeTheFirstSessionThePreparationsAreLinked() {
        assertThat(now(ELVERUM, "2021-02-05"))
                .containsExactly(
                        "forarbeid", "grupper", "organisering", "refleksjon-0", "samling-1", "framdrift", "regler");
    }

    @Test
    public void afterASessionTheWorkAfterItAndTheNextSessionAreLinked() {
        assertThat(now(ELVERUM, "2021-04-12"))
                .containsExactly(
                        "mellomarbeid-1", "refleksjon-1", "roller", "samling-2", "framdrift", "grupper", "deling");
        assertThat(now(ELVERUM, "2021-04-29"))
                .containsExactly(
                        "mellomarbeid-2", "refleksjon-2", "kunnskap", "samling-3", "framdrift", "grupper", "deling");
    }

    @Test
    public void afterTheLastSessionWhatDoesNotExistIsLeftOut() {
        assertThat(now(ELVERUM, "2022-02-03"))
                .containsExactly("mellomarbeid-4", "refleksjon-4", "utvikling", "framdrift", "grupper", "deling");
    }

    @Test
    public void whereSessionsHaveNoThemeNoThemesPageIsLinked() {
        assertThat(now(ROROS, "2021-04-12"))
                .containsExactly("mellomarbeid-1", "refleksjon-1", "samling-2", "framdrift", "grupper", "deling");
        assertThat(now(ROROS, "2022-07-01"))
                .containsExactly(
                        "mellomarbeid-4", "refleksjon-4", "erfaringssamling", "framdrift", "grupper", "deling");
    }

    @Test
    public void afterTheEndTheClosingPagesAreLinked() {
        assertThat(now(ELVERUM, "2022-06-03"))
                .containsExactly("utvikling", "mellomarbeid-4", "framdrift", "deling", "regler");
        assertThat(now(ROROS, "2023-01-01"))
                .containsExactly("utvikling", "mellomarbeid-4", "erfaringssamling", "framdrift", "deling", "regler");
    }

    @Test
    public void aJointAndAnExperienceSessionHaveAPageEach() {
        assertThat(pagesOfSessions(ROROS))
                .containsExactly("samling-1", "samling-2", "samling-3", "samling-4", "erfaringssamling");
    }

    @Test
    public void allPagesComeAsATree() {
        List<ShownPage> all = all(FakeSite.OLA);

        assertThat(all).hasSize(32);
        assertThat(all.subList(0, 7))
                .extracting(page -> page.depth() + " " + page.key())
                .containsExactly(
                        "0 hjem", "1 om", "1 forarbeid", "1 grupper", "1 organisering", "1 roller", "2 medvirkning");
        assertThat(all)
                .extracting(ShownPage::key)
                .containsSubsequence("samlinger", "samling-1", "samling-4", "mellomarbeid", "mellomarbeid-1");
    }

    @Test
    public void aPageThatWasRenamedIsLinkedByItsNewTitleAndOneThatIsGoneNotAtAll() {
        int elverum = site.participations.withSpaceKey(ELVERUM).orElseThrow().id();
        long grupper = site.pages.of(elverum).get("grupper");
        site.host.rewrite(grupper, new HostSpaces.PageText("Hvem vi er", "", 3));
        site.host.removePage(site.pages.of(elverum).get("deling"));

        List<ShownPage> now = nowIn(ELVERUM, "2021-04-12");

        assertThat(now).contains(new ShownPage("grupper", "Hvem vi er", "/pages/" + grupper, 0));
        assertThat(now).extracting(ShownPage::key).doesNotContain("deling");
    }

    @Test
    public void anOutsiderSeesNoPage() {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> all(FakeSite.UKJENT));

        assertThat(refusal.code()).isEqualTo(Refusal.Code.NOT_FOUND);
    }

    private List<String> now(String spaceKey, String day) {
        return nowIn(spaceKey, day).stream().map(ShownPage::key).toList();
    }

    private List<ShownPage> nowIn(String spaceKey, String day) {
        ReadPages pages = pages(day);
        return pages.now(site.door().visit(FakeSite.OLA, spaceKey));
    }

    private List<ShownPage> all(Viewer viewer) {
        ReadPages pages = pages("2021-04-12");
        return pages.all(site.door().visit(viewer, ELVERUM).space());
    }

    private List<String> pagesOfSessions(String spaceKey) {
        ReadPages pages = pages("2021-04-12");
        Visit visit = site.door().visit(FakeSite.OLA, spaceKey);
        return visit.space().programme().sessions().stream()
                .flatMap(session -> pages.pages(visit).ofSession(session).stream())
                .map(ShownPage::key)
                .toList();
    }

    private ReadPages pages(String day) {
        site.day = LocalDate.parse(day);
        return new ReadPages(new JsonPageTree(), site.pages, site.host, site.today());
    }
}
