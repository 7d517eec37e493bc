// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.runtime.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.confluence.core.DefaultSaveContext;
import com.atlassian.confluence.pages.AttachmentManager;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.CommentManager;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.security.SpacePermission;
import com.atlassian.confluence.security.SpacePermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.crowd.embedded.api.CrowdService;
import com.atlassian.crowd.embedded.api.User;
import com.atlassian.crowd.search.query.entity.UserQuery;
import com.atlassian.crowd.search.query.entity.restriction.MatchMode;
import com.atlassian.crowd.search.query.entity.restriction.TermRestriction;
import com.atlassian.crowd.search.query.entity.restriction.constants.UserTermKeys;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.user.UserManager;
import java.net.URI;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import no.ks.absolutt.sandbox.host.Attachments.NewFile;
import no.ks.absolutt.sandbox.host.WorldOnBothDatabases;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

public class HostServicesTest extends WorldOnBothDatabases {

    private final Map<Class<?>, Object> services = new HashMap<>();
    private ConfluenceUser ks;
    private ConfluenceUser kari;
    private Space space;

    @Before
    public void registerServices() {
        new HostServices(world)
                .register(
                        new HostServices.Registry() {
                            @Override
                            public <T> void add(Class<T> type, T service) {
                                services.put(type, service);
                            }
                        },
                        () -> URI.create("http://localhost:1/confluence"),
                        () -> false);
        ks = service(UserAccessor.class).getUserByName("ks");
        kari = service(UserAccessor.class).getUserByName("kari");
        AuthenticatedUserThreadLocal.set(ks);
        space = service(SpaceManager.class).createPrivateSpace("ABS1", "Rom", null, ks);
    }

    @After
    public void forgetTheUser() {
        AuthenticatedUserThreadLocal.set(null);
    }

    @Test
    public void aPrivateSpaceHasAHomePageAndIsItsCreatorsAlone() {
        assertThat(space.getHomePage().getTitle()).isEqualTo("Rom");
        assertThat(may(ks, Permission.ADMINISTER, space)).isTrue();
        assertThat(may(kari, Permission.VIEW, space)).isFalse();
        assertThat(may(null, Permission.VIEW, space)).isFalse();
    }

    @Test
    public void rightsAreGivenAndTakenOneByOne() {
        SpacePermissionManager grants = service(SpacePermissionManager.class);
        SpacePermission view =
                SpacePermission.createUserSpacePermission(SpacePermission.VIEWSPACE_PERMISSION, space, kari);
        grants.savePermission(view);
        assertThat(may(kari, Permission.VIEW, space.getHomePage())).isTrue();
        assertThat(may(kari, Permission.EDIT, space.getHomePage())).isFalse();
        grants.removePermission(view);
        assertThat(may(kari, Permission.VIEW, space)).isFalse();
    }

    @Test
    public void aPageGetsAnIdItsParentAndItsPlaceAndANewVersionWhenItChanges() {
        PageManager pages = service(PageManager.class);
        Page page = new Page();
        page.setSpace(space);
        page.setTitle("Framdrift");
        page.setBodyAsString("<p>a</p>");
        page.setPosition(3);
        space.getHomePage().addChild(page);
        pages.saveContentEntity(page, DefaultSaveContext.SUPPRESS_NOTIFICATIONS);

        pages.saveNewVersion(pages.getPage(page.getId()), each -> each.setBodyAsString("<p>b</p>"));

        Page read = pages.getPage("ABS1", "Framdrift");
        assertThat(read.getId()).isEqualTo(page.getId());
        assertThat(read.getVersion()).isEqualTo(2);
        assertThat(read.getBodyAsString()).isEqualTo("<p>b</p>");
        assertThat(read.getPosition()).isEqualTo(3);
        assertThat(read.getParent().getTitle()).isEqualTo("Rom");
        assertThat(read.getCreator()).isEqualTo(ks);
    }

    @Test
    public void whatIsNotConfirmedOfTheRealOneIsNotAnswered() {
        assertThatThrownBy(() -> may(ks, Permission.EDIT, space))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("hasCreatePermission");
        assertThatThrownBy(() -> may(ks, Permission.VIEW, "a text")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    public void peopleAreFoundByNameByKeyAndByAddress() {
        UserQuery<User> byAddress = new UserQuery<>(
                User.class,
                new TermRestriction<>(UserTermKeys.EMAIL, MatchMode.EXACTLY_MATCHES, kari.getEmail()),
                0,
                2);
        assertThat(service(CrowdService.class).search(byAddress))
                .extracting(User::getName)
                .containsExactly("kari");
        assertThat(service(UserManager.class).getUserProfile(kari.getKey()).getFullName())
                .isEqualTo("Kari Koordinator");
        assertThat(service(UserAccessor.class).getUserByName("ingen")).isNull();
        assertThat(service(UserManager.class).isUserInGroup(ks.getKey(), "KS-absolutt"))
                .isTrue();
    }

    @Test
    public void theProfilesLanguageCounts() {
        assertThat(service(LocaleResolver.class).getLocale()).hasToString("no_NO");
        world.users().setLocale(ks.getKey().getStringValue(), "en_GB");
        assertThat(service(LocaleResolver.class).getLocale()).hasToString("en_GB");
    }

    @Test
    public void aSpaceTellsOfItsPagesCommentsAndAttachments() {
        Page home = space.getHomePage();
        world.comments().add(home.getId(), "<p>Bra</p>", kari.getKey().getStringValue());
        world.attachments().add(home.getId(), new NewFile("a.txt", "text/plain", new byte[1]), null);

        assertThat(service(PageManager.class).getPages(space, true))
                .extracting(Page::getTitle)
                .containsExactly("Rom");
        assertThat(service(PageManager.class).getBlogPosts(space, true)).isEmpty();
        assertThat(home.getLastModificationDate()).isNotNull();
        assertThat(service(CommentManager.class).getPageComments(home.getId(), new Date(0)))
                .extracting(Comment::getCreator)
                .containsExactly(kari);
        assertThat(service(CommentManager.class).getPageComments(home.getId(), new Date(Long.MAX_VALUE)))
                .isEmpty();
        assertThat(service(AttachmentManager.class).countLatestVersionsOfAttachments(home))
                .isEqualTo(1);
    }

    @Test
    public void aSpaceIsArchivedAndRemoved() {
        SpaceManager spaces = service(SpaceManager.class);

        spaces.archiveSpace(space);
        assertThat(spaces.getSpace("ABS1").isArchived()).isTrue();

        assertThat(spaces.removeSpace(space)).isTrue();
        assertThat(spaces.getSpace("ABS1")).isNull();
    }

    private boolean may(ConfluenceUser user, Permission permission, Object target) {
        return service(PermissionManager.class).hasPermission(user, permission, target);
    }

    private <T> T service(Class<T> type) {
        return type.cast(services.get(type));
    }
}
