// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.Test;

public class SpacesTest extends WorldOnBothDatabases {

    @Test
    public void aNewSpaceHasAHomePageWithTheNameOfTheSpace() {
        SpaceRow space =
                world.spaces().create("ABS3420", "ABSOLUTT Elverum", user("ks").key(), SpaceVisibility.PRIVATE);
        PageRow home = world.pages().byId(space.homePageId()).orElseThrow();
        assertThat(home.title()).isEqualTo("ABSOLUTT Elverum");
        assertThat(home.body()).contains("Velkommen til det nye området");
        assertThat(home.parentId()).isNull();
        assertThat(space.createdAt()).isEqualTo(Instant.parse("2021-04-12T08:30:00.123Z"));
        assertThat(space.id()).isNotEqualTo(home.id());
    }

    @Test
    public void aPrivateSpaceIsOpenToItsCreatorAndTheAdministratorOnly() {
        space("HEMMELIG", "ks", SpaceVisibility.PRIVATE);
        assertThat(keysSeenBy("ks")).containsExactly("HEMMELIG");
        assertThat(keysSeenBy("admin")).containsExactly("HEMMELIG");
        assertThat(keysSeenBy("kari")).isEmpty();
        assertThat(world.spaces().visibleTo(null)).isEmpty();
    }

    @Test
    public void anOrdinarySpaceIsOpenToEverybodyWithALicence() {
        SpaceRow space = space("ALLE", "ks", SpaceVisibility.ORDINARY);
        assertThat(keysSeenBy("kari")).containsExactly("ALLE");
        assertThat(keysSeenBy("uten")).isEmpty();
        assertThat(world.permissions().may(user("kari"), "EDITSPACE", space)).isTrue();
        assertThat(world.permissions().may(user("kari"), "SETSPACEPERMISSIONS", space))
                .isFalse();
        assertThat(world.permissions().may(user("ks"), "SETSPACEPERMISSIONS", space))
                .isTrue();
    }

    @Test
    public void aSpaceKeyIsUniqueWhateverItsCase() {
        space("ABS3420", "ks", SpaceVisibility.PRIVATE);
        assertThat(world.spaces().byKey("abs3420")).isPresent();
        assertThatThrownBy(() -> space("abs3420", "kari", SpaceVisibility.PRIVATE))
                .isInstanceOf(NameTaken.class);
    }

    @Test
    public void aDeletedSpaceIsGoneAndItsKeyIsFreeButItsIdIsNot() {
        SpaceRow first = space("ABS3420", "ks", SpaceVisibility.PRIVATE);
        world.pages().create(new NewPage("ABS3420", first.homePageId(), "Under", "<p/>", null));
        world.spaces().delete(first.id());
        assertThat(world.spaces().byKey("ABS3420")).isEmpty();
        assertThat(world.pages().byId(first.homePageId())).isEmpty();
        assertThat(space("ABS3420", "ks", SpaceVisibility.PRIVATE).id()).isGreaterThan(first.id());
    }

    @Test
    public void aSpaceIsArchivedAndTakenIntoUseAgain() {
        SpaceRow space = space("ABS3420", "ks", SpaceVisibility.PRIVATE);
        assertThat(world.spaces().setStatus(space.id(), SpaceStatus.ARCHIVED).archived())
                .isTrue();
        assertThat(world.spaces().setStatus(space.id(), SpaceStatus.CURRENT).archived())
                .isFalse();
    }

    @Test
    public void everybodyWithALicenceMayMakeSpaces() {
        assertThat(world.spaces().mayCreate(user("ukjent"))).isTrue();
        assertThat(world.spaces().mayCreate(user("uten"))).isFalse();
        assertThat(world.spaces().mayCreate(null)).isFalse();
    }

    private List<String> keysSeenBy(String name) {
        return world.spaces().visibleTo(user(name)).stream().map(SpaceRow::key).toList();
    }
}
