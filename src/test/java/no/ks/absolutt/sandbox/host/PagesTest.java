// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.Before;
import org.junit.Test;

public class PagesTest extends WorldOnBothDatabases {

    private SpaceRow space;

    @Before
    public void aSpace() {
        space = space("ABS3420", "ks", SpaceVisibility.PRIVATE);
    }

    @Test
    public void aTitleIsUniqueInItsSpaceWhateverItsCase() {
        PageRow page = page("Framdrift");
        assertThat(world.pages().byTitle("abs3420", "FRAMDRIFT")).contains(page);
        assertThatThrownBy(() -> page("framdrift")).isInstanceOf(NameTaken.class);
        space("ANNET", "ks", SpaceVisibility.PRIVATE);
        world.pages().create(new NewPage("ANNET", null, "Framdrift", "<p/>", null));
        assertThat(world.pages().byTitle("ANNET", "Framdrift")).isPresent();
    }

    @Test
    public void everyVersionIsKept() {
        PageRow page = page("Framdrift");
        PageRow saved = world.pages()
                .save(
                        page.id(),
                        new PageChange(
                                "Framdrift 2", "<p>ny</p>", 1, user("ola").key()));
        assertThat(saved.version()).isEqualTo(2);
        assertThat(saved.modifierKey()).isEqualTo(user("ola").key());
        assertThat(world.pages().history(page.id()))
                .extracting(PageVersion::title)
                .containsExactly("Framdrift 2", "Framdrift");
        assertThat(world.pages().version(page.id(), 1).orElseThrow().body()).isEqualTo("<p>gammel</p>");
        assertThat(world.pages().version(page.id(), 3)).isEmpty();
    }

    @Test
    public void aChangeOfAnOldVersionIsRefusedWithTheCurrentNumber() {
        PageRow page = page("Framdrift");
        world.pages().save(page.id(), new PageChange("Framdrift", "<p>ny</p>", 1, null));
        assertThatThrownBy(() -> world.pages().save(page.id(), new PageChange("Framdrift", "<p>eldre</p>", 1, null)))
                .isInstanceOfSatisfying(
                        StaleVersion.class, e -> assertThat(e.current()).isEqualTo(2));
        assertThat(world.pages().byId(page.id()).orElseThrow().body()).isEqualTo("<p>ny</p>");
    }

    @Test
    public void siblingsAreSortedByPositionThenByNorwegianTitle() {
        page("Øving");
        page("Ål");
        page("Zoom");
        page("Ærlig");
        PageRow last = page("Ansvar");
        world.pages().setPosition(page("Sist").id(), 2);
        world.pages().setPosition(page("Først").id(), 1);
        assertThat(world.pages().children(space.homePageId()))
                .extracting(PageRow::title)
                .containsExactly("Først", "Sist", "Ansvar", "Zoom", "Ærlig", "Øving", "Ål");
        assertThat(world.pages().setPosition(last.id(), null).position()).isNull();
    }

    @Test
    public void aPageIsMovedWithWhatIsBelowIt() {
        PageRow parent = page("Samlinger");
        PageRow child = page("Samling 1");
        world.pages().move(child.id(), parent.id());
        assertThat(world.pages().ancestors(child.id()))
                .extracting(PageRow::title)
                .containsExactly("Rom ABS3420", "Samlinger");
        world.pages().move(parent.id(), null);
        assertThat(world.pages().ancestors(child.id()))
                .extracting(PageRow::title)
                .containsExactly("Samlinger");
        assertThat(world.pages().roots("ABS3420"))
                .extracting(PageRow::title)
                .containsExactly("Rom ABS3420", "Samlinger");
    }

    @Test
    public void aPageInTheTrashIsUnseenItsTitleIsFreeAndItsChildrenMoveUp() {
        PageRow parent = page("Samlinger");
        PageRow child = page("Samling 1");
        world.pages().move(child.id(), parent.id());
        world.pages().trash(parent.id());
        assertThat(world.pages().byId(parent.id())).isEmpty();
        assertThat(world.pages().byId(child.id()).orElseThrow().parentId()).isEqualTo(space.homePageId());
        assertThat(page("Samlinger").id()).isNotEqualTo(parent.id());
    }

    @Test
    public void aLongBodyComesBackWhole() {
        String body = "<p>" + "æøå €".repeat(20_000) + "</p>";
        PageRow page = world.pages().create(new NewPage("ABS3420", null, "Lang", body, null));
        assertThat(world.pages().byId(page.id()).orElseThrow().body()).isEqualTo(body);
    }

    private PageRow page(String title) {
        return world.pages()
                .create(new NewPage(
                        "ABS3420",
                        space.homePageId(),
                        title,
                        "<p>gammel</p>",
                        user("ks").key()));
    }
}
