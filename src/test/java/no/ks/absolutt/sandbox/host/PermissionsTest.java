// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.Test;

public class PermissionsTest extends WorldOnBothDatabases {

    @Test
    public void aGrantToAGroupConcernsItsMembers() {
        SpaceRow space = space("ABS3420", "kari", SpaceVisibility.PRIVATE);
        assertThat(may("ks", "VIEWSPACE", space)).isFalse();
        world.permissions().grantToGroup(space.id(), "VIEWSPACE", "ks-absolutt");
        assertThat(may("ks", "VIEWSPACE", space)).isTrue();
        assertThat(may("nils", "VIEWSPACE", space)).isFalse();
    }

    @Test
    public void editingIsWorthNothingWithoutViewing() {
        SpaceRow space = space("ABS3420", "kari", SpaceVisibility.PRIVATE);
        world.permissions().grantToUser(space.id(), "EDITSPACE", user("ola").key());
        assertThat(may("ola", "EDITSPACE", space)).isFalse();
        world.permissions().grantToUser(space.id(), "VIEWSPACE", user("ola").key());
        assertThat(may("ola", "EDITSPACE", space)).isTrue();
    }

    @Test
    public void aGrantIsKeptOnceAndCanBeTakenAway() {
        SpaceRow space = space("ABS3420", "kari", SpaceVisibility.PRIVATE);
        int before = world.permissions().of(space.id()).size();
        world.permissions().grantToUser(space.id(), "VIEWSPACE", user("ola").key());
        world.permissions().grantToUser(space.id(), "VIEWSPACE", user("ola").key());
        assertThat(world.permissions().of(space.id())).hasSize(before + 1);
        world.permissions()
                .remove(world.permissions().of(space.id()).get(before).id());
        assertThat(may("ola", "VIEWSPACE", space)).isFalse();
    }

    @Test
    public void visitorsSeeWhatIsGrantedToThemAndTheUnlicensedStillNothing() {
        SpaceRow space = space("ABS3420", "kari", SpaceVisibility.PRIVATE);
        assertThat(world.permissions().may(null, "VIEWSPACE", space)).isFalse();
        world.permissions().grantToAnonymous(space.id(), "VIEWSPACE");
        assertThat(world.permissions().may(null, "VIEWSPACE", space)).isTrue();
        assertThat(may("uten", "VIEWSPACE", space)).isFalse();
    }

    @Test
    public void anUnknownPermissionIsRefused() {
        SpaceRow space = space("ABS3420", "kari", SpaceVisibility.PRIVATE);
        assertThatThrownBy(() -> world.permissions()
                        .grantToUser(space.id(), "VIEW", user("ola").key()))
                .hasMessage("No space permission VIEW");
    }

    private boolean may(String name, String type, SpaceRow space) {
        return world.permissions().may(user(name), type, space);
    }
}
