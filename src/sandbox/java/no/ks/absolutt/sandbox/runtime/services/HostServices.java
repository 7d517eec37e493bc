// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.runtime.services;

import com.atlassian.audit.api.AuditService;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import com.atlassian.confluence.pages.AttachmentManager;
import com.atlassian.confluence.pages.CommentManager;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.security.SpacePermissionManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.ConfluenceUserResolver;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.crowd.embedded.api.CrowdService;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.websudo.WebSudoManager;
import java.net.URI;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import no.ks.absolutt.sandbox.host.Database;
import no.ks.absolutt.sandbox.host.World;

/** All services of the host that stand on its world. */
public final class HostServices {

    private final World world;
    private final People people;
    private final SpaceFacts facts;

    /** Over one world. */
    public HostServices(World world) {
        this.world = world;
        this.people = new People(world.users());
        this.facts = new SpaceFacts(world, people);
    }

    /** Takes one service under its type. */
    public interface Registry {
        /** Makes the service known. */
        <T> void add(Class<T> type, T service);
    }

    /** Spaces and pages, as Confluence shows them. */
    public SpaceFacts facts() {
        return facts;
    }

    /**
     * Registers all.
     *
     * @param address the site's own address, asked when needed
     * @param readOnly whether the site is read-only now
     */
    public void register(Registry registry, Supplier<URI> address, BooleanSupplier readOnly) {
        registry.add(UserAccessor.class, people);
        registry.add(ConfluenceUserResolver.class, people);
        registry.add(UserManager.class, new SalUsers(world.users(), people));
        registry.add(LocaleResolver.class, new Languages(world.users(), people));
        registry.add(CrowdService.class, new EmailSearch(world.users()));
        registry.add(SpaceManager.class, new SpaceKeeper(world, facts));
        registry.add(PageManager.class, new PageKeeper(world, facts, people));
        registry.add(PermissionManager.class, new PermissionKeeper(world, facts, people));
        registry.add(SpacePermissionManager.class, new GrantKeeper(world, facts));
        registry.add(CommentManager.class, new CommentKeeper(world.comments(), people));
        AttachmentManager attachments =
                content -> world.attachments().of(content.getId()).size();
        registry.add(AttachmentManager.class, attachments);
        registry.add(TransactionTemplate.class, transactions(world.database()));
        registry.add(ClusterLockService.class, new NodeLocks());
        registry.add(AuditService.class, new AuditKeeper(world.audit(), people));
        Site site = new Site(address, readOnly);
        registry.add(ApplicationProperties.class, site);
        registry.add(AccessModeService.class, site);
        registry.add(LoginUriProvider.class, site);
        registry.add(WebSudoManager.class, site);
    }

    private static TransactionTemplate transactions(Database database) {
        return new TransactionTemplate() {
            @Override
            public <T> T execute(TransactionCallback<T> action) {
                return database.inTransaction(action::doInTransaction);
            }
        };
    }
}
