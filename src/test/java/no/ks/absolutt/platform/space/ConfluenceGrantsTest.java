// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.platform.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.security.SpacePermission;
import com.atlassian.confluence.security.SpacePermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import java.util.List;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;

public class ConfluenceGrantsTest {

    private final SpaceManager spaces = mock(SpaceManager.class);
    private final SpacePermissionManager permissions = mock(SpacePermissionManager.class);
    private final UserAccessor users = mock(UserAccessor.class);
    private final Space space = new Space("ABS3427");
    private final ConfluenceGrants grants = new ConfluenceGrants(spaces, permissions, users);

    @Before
    public void aSpaceWhosePermissionsAreKept() {
        when(spaces.getSpace("ABS3427")).thenReturn(space);
        doAnswer(call -> space.getPermissions().add(call.getArgument(0)))
                .when(permissions)
                .savePermission(any());
        doAnswer(call -> space.getPermissions().remove(call.<SpacePermission>getArgument(0)))
                .when(permissions)
                .removePermission(any());
    }

    @Test
    public void theGroupSeesEditsAndAdministers() {
        assertThat(grants.giveGroup("ABS3427", "ks-absolutt").orElseThrow())
                .containsExactly("VIEWSPACE", "EDITSPACE", "COMMENT", "CREATEATTACHMENT", "SETSPACEPERMISSIONS");

        assertThat(types())
                .containsExactly("VIEWSPACE", "EDITSPACE", "COMMENT", "CREATEATTACHMENT", "SETSPACEPERMISSIONS");
    }

    @Test
    public void givingTwiceIsGivingOnce() {
        grants.giveGroup("ABS3427", "ks-absolutt");

        assertThat(grants.giveGroup("ABS3427", "ks-absolutt")).contains(Set.of());

        assertThat(types()).hasSize(5);
    }

    @Test
    public void theCreatorLosesHerOwnRightsAndNobodyElseDoes() {
        ConfluenceUser creator = user("creator");
        ConfluenceUser coordinator = user("coordinator");
        grants.givePerson("ABS3427", "creator");
        grants.givePerson("ABS3427", "coordinator");

        assertThat(grants.takeFromCreator("ABS3427", "creator")).isTrue();

        assertThat(space.getPermissions())
                .hasSize(12)
                .extracting(SpacePermission::getUserSubject)
                .containsOnly(coordinator)
                .doesNotContain(creator);
    }

    @Test
    public void onlyTheRightsThatWereGivenAreTaken() {
        ConfluenceUser coordinator = user("coordinator");
        ConfluenceUser other = user("other");
        space.getPermissions().add(SpacePermission.createUserSpacePermission("VIEWSPACE", space, coordinator));
        Set<String> given = grants.givePerson("ABS3427", "coordinator").orElseThrow();
        grants.givePerson("ABS3427", "other");

        assertThat(given).hasSize(11).doesNotContain("VIEWSPACE");
        assertThat(grants.takePerson("ABS3427", "coordinator", given)).isTrue();
        assertThat(space.getPermissions())
                .hasSize(13)
                .extracting(SpacePermission::getUserSubject)
                .containsOnly(coordinator, other);
        assertThat(types()).startsWith("VIEWSPACE");
    }

    @Test
    public void whatIsNotThereAnyMoreIsTakenAlready() {
        assertThat(grants.takePerson("ABS3427", "gone", Set.of("VIEWSPACE"))).isTrue();
    }

    @Test
    public void aHostWithoutTheCallThatTakesIsNotAFault() {
        user("coordinator");
        Set<String> given = grants.givePerson("ABS3427", "coordinator").orElseThrow();
        doThrow(new NoSuchMethodError("removePermission")).when(permissions).removePermission(any());

        assertThat(grants.takePerson("ABS3427", "coordinator", given)).isFalse();
        assertThat(types()).hasSize(12);
    }

    @Test
    public void aHostWithoutTheCallIsNotAFault() {
        doThrow(new NoSuchMethodError("savePermission")).when(permissions).savePermission(any());

        assertThat(grants.giveGroup("ABS3427", "ks-absolutt")).isEmpty();
        assertThat(types()).isEmpty();
    }

    private ConfluenceUser user(String key) {
        ConfluenceUser user = mock(ConfluenceUser.class);
        when(user.getKey()).thenReturn(new UserKey(key));
        when(users.getExistingUserByKey(new UserKey(key))).thenReturn(user);
        return user;
    }

    private List<String> types() {
        return space.getPermissions().stream().map(SpacePermission::getType).toList();
    }
}
