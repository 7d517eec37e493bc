// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import no.ks.absolutt.sandbox.SandboxClock;
import no.ks.absolutt.sandbox.host.Permissions;
import no.ks.absolutt.sandbox.host.SandboxUser;
import no.ks.absolutt.sandbox.host.SpaceRow;
import no.ks.absolutt.sandbox.host.Users;
import no.ks.absolutt.sandbox.host.World;

/**
 * Makes the demo data in a sandbox that answers and is not read-only. Every step looks at what is there first, so that a
 * making which was broken off goes on where it ended; once whole, it is never made again. Not for two threads at once.
 */
public final class DemoData {

    private static final String REST = "/rest/absolutt/1.0";
    private static final LocalDateTime FIRST_DAY = LocalDateTime.of(2020, 11, 2, 8, 30);
    /** What a participant needs to write on the pages. */
    private static final List<String> WRITE =
            List.of(Permissions.VIEWSPACE, Permissions.EDITSPACE, "COMMENT", "CREATEATTACHMENT");

    private final World world;
    private final SandboxClock clock;
    private final DemoSite site;
    private final MadeMark mark;

    /** In the sandbox with that world and clock, at an address with the context path. */
    public DemoData(World world, SandboxClock clock, URI address) {
        this.world = world;
        this.clock = clock;
        this.site = new DemoSite(address);
        this.mark = new MadeMark(world.database());
    }

    /** Names the KS group, where none is named yet. */
    public void nameKsGroup() {
        String path = REST + "/settings";
        if (site.get("admin", path).path("ksGroup").isNull()) {
            site.put("admin", path, JsonNodeFactory.instance.objectNode().put("ksGroup", Users.KS));
        }
    }

    /** Makes all, but what would have happened after the clock's day. */
    public void make() {
        if (mark.isSet()) {
            return;
        }
        at(FIRST_DAY, () -> site.post("ks", REST + "/programmes/examples", ""));
        DemoMunicipality.all().forEach(this::makeSpace);
        letParticipantsIn();
        new DemoTexts(site, this::atOrNever).write();
        new DemoProgress(site, this::atOrNever).write(DemoChange.all());
        new DemoConfirmations(site, this::atOrNever).write();
        new DemoSupport(site, this::atOrNever).write();
        new DemoWords(site, this::atOrNever).write();
        new DemoLists(site, this::atOrNever).write();
        new DemoEvents(site, this::atOrNever).write();
        new DemoGroups(site, this::atOrNever).write();
        new DemoRoles(site, this::atOrNever).write();
        new DemoPages(site, this::atOrNever).write(DemoEdit.all());
        mark.set();
    }

    private void makeSpace(DemoMunicipality municipality) {
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("number", municipality.number());
        if (municipality.coordinator() != null) {
            body.put("coordinator", municipality.coordinator());
        }
        String path = REST + "/programmes/" + municipality.programme() + "/municipalities";
        DemoSite.Answer answer = at(municipality.made(), () -> site.tryToPost("ks", path, body.toString()));
        boolean isThere = answer.status() == 409 && is(answer.body(), "ALREADY_EXISTS");
        if (answer.status() != 201 && !isThere) {
            throw new IllegalStateException("Demo data: " + municipality + " answered " + answer);
        }
    }

    private static boolean is(JsonNode body, String code) {
        return body.path("error").asText().equals(code);
    }

    /** The host's own permissions: the municipality gives them by hand on a real site. */
    private void letParticipantsIn() {
        SpaceRow elverum = world.spaces().byKey("ABS3420").orElseThrow();
        WRITE.forEach(type -> world.permissions().grantToUser(elverum.id(), type, key("ola")));
        Permissions.TYPES.forEach(type -> world.permissions().grantToUser(elverum.id(), type, key("rita")));
    }

    private String key(String userName) {
        return world.users().byName(userName).map(SandboxUser::key).orElseThrow();
    }

    /** At that time, or now where that has not come yet. */
    private <T> T at(LocalDateTime time, Callable<T> work) {
        try {
            return hasCome(time) ? clock.during(time.atZone(SandboxClock.OSLO).toInstant(), work) : work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void atOrNever(LocalDateTime time, Runnable work) {
        if (hasCome(time)) {
            at(time, () -> {
                work.run();
                return null;
            });
        }
    }

    private boolean hasCome(LocalDateTime time) {
        return !time.toLocalDate().isAfter(clock.day());
    }
}
