// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.ks.absolutt.sandbox.Sandbox;
import no.ks.absolutt.sandbox.SandboxSettings;
import no.ks.absolutt.sandbox.host.PermissionRow;
import no.ks.absolutt.sandbox.host.Permissions;
import no.ks.absolutt.sandbox.host.SandboxUser;
import no.ks.absolutt.sandbox.host.SpaceRow;
import no.ks.absolutt.sandbox.host.World;

/** A sandbox with the packaged jar in it, on a free port and a folder of its own. */
final class RunningSandbox implements AutoCloseable {

    static final String INNLANDET = "innlandet-2021-2022";
    static final String TRONDELAG = "trondelag-2020-2022";

    private static RunningSandbox shared;

    private final Sandbox sandbox;
    private List<String> heard;

    private RunningSandbox(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    /**
     * The one with demo data that all classes share, since starting takes time. A class changes only what no other one
     * looks at; spaces are its own to make.
     */
    static synchronized RunningSandbox withDemo() {
        if (shared == null) {
            shared = start(settings(newFolder()));
            Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
        }
        return shared;
    }

    static RunningSandbox start(SandboxSettings settings) {
        return new RunningSandbox(Sandbox.start(settings));
    }

    /** Demo data, no AUI, any free port. */
    static SandboxSettings settings(Path home) {
        return SandboxSettings.ofThisProcess()
                .with("port", 0)
                .with("home", home)
                .with("aui", false);
    }

    static Path newFolder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "it-homes")), "home");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address() {
        return sandbox.url().toString();
    }

    Visitor as(String user) {
        return new Visitor(sandbox.as(user));
    }

    Visitor nobody() {
        return new Visitor(sandbox.as(null));
    }

    void setReadOnly(boolean now) {
        sandbox.setReadOnly(now);
    }

    /** Takes a user into a group, or out of it. */
    void setMember(String user, String group, boolean member) {
        world().users().setMember(key(user), group, member);
    }

    World world() {
        return sandbox.world();
    }

    String key(String user) {
        return user(user).key();
    }

    boolean mayAdminister(String user, String spaceKey) {
        return world().permissions().may(user(user), Permissions.SETSPACEPERMISSIONS, space(spaceKey));
    }

    /** What the host has given to the user by name in the space. */
    List<PermissionRow> personalGrants(String user, String spaceKey) {
        return world().permissions().of(space(spaceKey).id()).stream()
                .filter(row -> key(user).equals(row.userKey()))
                .toList();
    }

    /** The SQL statements on the plugin's own tables that the work led to. */
    List<String> statementsOf(Runnable work) {
        List<String> statements = statements();
        synchronized (statements) {
            statements.clear();
        }
        work.run();
        synchronized (statements) {
            return new ArrayList<>(statements);
        }
    }

    /** The home page of the space as if it held macros, rendered in this process for the user. */
    PageOfMacros page(String user, String spaceKey) {
        return new PageOfMacros(sandbox, user, spaceKey);
    }

    private List<String> statements() {
        if (heard == null) {
            List<String> list = new ArrayList<>();
            sandbox.onStatement(statement -> {
                synchronized (list) {
                    list.add(statement);
                }
            });
            heard = list;
        }
        return heard;
    }

    @Override
    public void close() {
        sandbox.close();
    }

    private SandboxUser user(String name) {
        return world().users().byName(name).orElseThrow();
    }

    private SpaceRow space(String key) {
        return world().spaces().byKey(key).orElseThrow();
    }
}
