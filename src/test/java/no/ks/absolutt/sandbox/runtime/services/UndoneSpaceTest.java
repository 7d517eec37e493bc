// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.runtime.services;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.UserAccessor;
import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.ks.absolutt.core.space.HostSpaces.PageText;
import no.ks.absolutt.core.space.SpaceRemoval.Outcome;
import no.ks.absolutt.core.space.SpaceTraces.Kind;
import no.ks.absolutt.core.space.SpaceTraces.Trace;
import no.ks.absolutt.platform.OptionalServices;
import no.ks.absolutt.platform.compat.HostPart;
import no.ks.absolutt.platform.space.ConfluenceRemoval;
import no.ks.absolutt.platform.space.ConfluenceSpaces;
import no.ks.absolutt.platform.space.ConfluenceTraces;
import no.ks.absolutt.sandbox.host.Attachments.NewFile;
import no.ks.absolutt.sandbox.host.NewPage;
import no.ks.absolutt.sandbox.host.PageChange;
import no.ks.absolutt.sandbox.host.PageRow;
import no.ks.absolutt.sandbox.host.WorldOnBothDatabases;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** The plugin's own adapters on the sandbox's host: what the plugin makes leaves no trace, what people do leaves one. */
public class UndoneSpaceTest extends WorldOnBothDatabases {

    private static final Instant MADE_AT = Instant.parse("2021-04-12T08:30:00.123Z");

    private final Map<Class<?>, Object> services = new HashMap<>();
    private Map<String, Long> made;

    @Before
    public void aSpaceIsMadeAsThePluginMakesIt() {
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
        UserAccessor users = service(UserAccessor.class);
        AuthenticatedUserThreadLocal.set(users.getUserByName("ks"));
        ConfluenceSpaces spaces = new ConfluenceSpaces(
                service(SpaceManager.class), service(PageManager.class), service(PermissionManager.class), users);
        spaces.createPrivate(
                "ABS1", "Elverum", users.getUserByName("ks").getKey().getStringValue());
        long home = spaces.homePage("ABS1").orElseThrow();
        spaces.rewrite(home, new PageText("ABSOLUTT Elverum", "<p>Hjem</p>", 0));
        made = Map.of("hjem", home, "regler", spaces.createPage("ABS1", home, new PageText("Regler", "<p>x</p>", 1)));
    }

    @After
    public void forgetTheUser() {
        AuthenticatedUserThreadLocal.set(null);
    }

    @Test
    public void whatThePluginMakesLeavesNoTraceAndGoes() {
        assertThat(traces()).isEmpty();

        assertThat(new ConfluenceRemoval(service(SpaceManager.class)).remove("ABS1"))
                .isEqualTo(Outcome.DELETED);

        assertThat(world.spaces().byKey("ABS1")).isEmpty();
        assertThat(traces()).isEmpty();
    }

    @Test
    public void anEditLeavesATraceOnTheHomePageAndBelowIt() {
        edit("hjem");
        edit("regler");

        assertThat(traces())
                .containsExactlyInAnyOrder(
                        new Trace(Kind.EDITED_PAGE, "ABSOLUTT Elverum"), new Trace(Kind.EDITED_PAGE, "Regler"));
    }

    @Test
    public void newPagesCommentsAndFilesLeaveTraces() {
        world.pages().create(new NewPage("ABS1", made.get("hjem"), "Dagbok", "<p>x</p>", null));
        world.comments().add(made.get("regler"), "<p>Hei</p>", null);
        world.attachments().add(made.get("hjem"), new NewFile("a.txt", "text/plain", new byte[1]), null);

        assertThat(traces())
                .containsExactly(
                        new Trace(Kind.NEW_PAGE, "Dagbok"),
                        new Trace(Kind.COMMENT, "Regler"),
                        new Trace(Kind.ATTACHMENT, "ABSOLUTT Elverum"));
    }

    @Test
    public void aPageInTheTrashIsNoTrace() {
        world.pages().trash(made.get("regler"));

        assertThat(traces()).isEmpty();
    }

    private void edit(String key) {
        PageRow page = world.pages().byId(made.get(key)).orElseThrow();
        world.pages().save(page.id(), new PageChange(page.title(), "<p>Endret</p>", page.version(), null));
    }

    private List<Trace> traces() {
        OptionalServices optional = new OptionalServices() {
            @Override
            public <T> Optional<T> find(Class<T> port, String adapter, HostPart part) {
                return Optional.of(port.cast(adapter(adapter, part)));
            }
        };
        return new ConfluenceTraces(service(SpaceManager.class), service(PageManager.class), optional)
                .of("ABS1", made, MADE_AT);
    }

    /** As in the bundle, so that the adapters' names are right. */
    private Object adapter(String name, HostPart part) {
        try {
            Object service = services.get(Class.forName(part.service().orElseThrow()));
            return Class.forName(name).getConstructor(Object.class).newInstance(service);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private <T> T service(Class<T> type) {
        return type.cast(services.get(type));
    }
}
