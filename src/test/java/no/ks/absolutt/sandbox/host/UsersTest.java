// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.Test;

public class UsersTest extends WorldOnBothDatabases {

    @Test
    public void thereAreTheEightPeopleOfTheContract() {
        assertThat(world.users().all())
                .extracting(SandboxUser::name)
                .containsExactly("admin", "ks", "kari", "ola", "rita", "nils", "ukjent", "uten");
    }

    @Test
    public void aKeyIsNeverAUserName() {
        assertThat(user("kari").key()).matches("[0-9a-f]{32}").isNotEqualTo("kari");
        assertThat(world.users().byKey("kari")).isEmpty();
        assertThat(world.users().byName(user("kari").key())).isEmpty();
        assertThat(world.users().byKey(user("kari").key())).contains(user("kari"));
    }

    @Test
    public void theNameIsThePassword() {
        assertThat(world.users().authenticate("ola", "ola")).contains(user("ola"));
        assertThat(world.users().authenticate("ola", "kari")).isEmpty();
        assertThat(world.users().authenticate("ola", null)).isEmpty();
    }

    @Test
    public void onlyAdminIsAnAdministratorAndOnlyKsIsKs() {
        assertThat(user("admin").groups()).containsExactlyInAnyOrder("confluence-users", "confluence-administrators");
        assertThat(user("ks").groups()).containsExactlyInAnyOrder("confluence-users", "ks-absolutt");
        assertThat(user("uten").licensed()).isFalse();
        assertThat(world.users().groupExists("KS-absolutt")).isTrue();
        assertThat(world.users().groupExists("ks")).isFalse();
    }

    @Test
    public void theLanguageOfAProfileIsBokmalUntilItIsChangedAndIsKept() {
        assertThat(user("kari").locale()).isEqualTo("no_NO");
        world.users().setLocale(user("kari").key(), "en_GB");
        world.users().setLocale(user("kari").key(), "en_GB");
        assertThat(user("kari").locale()).isEqualTo("en_GB");
        assertThat(new Users(world.database()).byName("kari").orElseThrow().locale())
                .isEqualTo("en_GB");
        assertThatThrownBy(() -> world.users().setLocale(user("kari").key(), "de_DE"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    public void groupsAreChangedWhileTheSiteRunsAndAreKept() {
        world.users().setMember(user("ks").key(), "ks-absolutt", false);
        world.users().setMember(user("kari").key(), "ks-absolutt", true);
        world.users().setMember(user("ola").key(), "confluence-users", false);

        Users restarted = new Users(world.database());
        for (Users users : new Users[] {world.users(), restarted}) {
            assertThat(users.groupsOf("ks")).containsExactly("confluence-users");
            assertThat(users.groupsOf("kari")).containsExactlyInAnyOrder("confluence-users", "ks-absolutt");
            assertThat(users.byName("ola").orElseThrow().licensed()).isFalse();
        }
        restarted.setMember(user("ks").key(), "ks-absolutt", true);
        assertThat(restarted.groupsOf("ks")).contains("ks-absolutt");
        assertThatThrownBy(() -> world.users().setMember(user("kari").key(), "nobody", true))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
