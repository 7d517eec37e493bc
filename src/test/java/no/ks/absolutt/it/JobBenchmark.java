// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import static no.ks.absolutt.it.RunningSandbox.INNLANDET;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.ks.absolutt.sandbox.host.NewPage;
import no.ks.absolutt.sandbox.host.PageRow;
import no.ks.absolutt.sandbox.host.SpaceRow;
import no.ks.absolutt.sandbox.host.SpaceVisibility;
import no.ks.absolutt.sandbox.host.World;
import org.junit.Test;

/**
 * What a job costs a page, against what the sandbox needs to make the same page directly. Not part of the build, since its
 * numbers are the machine's; CONTRIBUTING.md has the command.
 */
public class JobBenchmark {

    private static final int SPACES = 40;

    @Test
    public void aPageOfAJobAgainstTheSamePageMadeDirectly() {
        try (RunningSandbox sandbox = RunningSandbox.start(
                RunningSandbox.settings(RunningSandbox.newFolder()).with("demo", false))) {
            sandbox.as("ks").post(Visitor.REST + "/programmes/examples", "");
            List<String> numbers = sandbox
                    .as("ks")
                    .rest("/register?q=&limit=400")
                    .json()
                    .path("municipalities")
                    .findValuesAsText("number")
                    .stream()
                    .filter(number -> number.length() == 4)
                    .toList();
            job(sandbox, numbers.subList(0, SPACES));
            directly(sandbox.world(), sandbox.key("ks"), "WARM");
            double direct = directly(sandbox.world(), sandbox.key("ks"), "DIRECT");
            double job = job(sandbox, numbers.subList(SPACES, 2 * SPACES));
            double directAgain = directly(sandbox.world(), sandbox.key("ks"), "AGAIN");

            double ratio = job / ((direct + directAgain) / 2);
            System.out.printf(
                    "A page directly: %.2f and %.2f ms; in a job: %.2f ms; ratio %.2f%n",
                    direct, directAgain, job, ratio);
            assertThat(ratio).isPositive();
        }
    }

    /** Milliseconds a page, from the order to the end. */
    private static double job(RunningSandbox sandbox, List<String> numbers) {
        JobVisitor ks = new JobVisitor(sandbox.as("ks"));
        Instant before = Instant.now();
        ks.until(ks.start(INNLANDET, numbers.toArray(String[]::new)), "DONE");
        int pages = sandbox.world().pages().inSpace("ABS" + numbers.get(0)).size();
        return millis(before) / (numbers.size() * (double) pages);
    }

    /** The pages of the first space of all, made anew in new spaces, a transaction each. */
    private static double directly(World world, String creator, String prefix) {
        SpaceRow model = world.spaces().all().get(0);
        List<PageRow> pages = world.pages().inSpace(model.key()).stream()
                .sorted(Comparator.comparing(PageRow::id))
                .toList();
        Instant before = Instant.now();
        for (int i = 0; i < SPACES; i++) {
            String key = prefix + i;
            world.database().runInTransaction(() -> world.spaces().create(key, key, creator, SpaceVisibility.PRIVATE));
            copy(world, pages, key, creator);
        }
        return millis(before) / (SPACES * (double) pages.size());
    }

    private static void copy(World world, List<PageRow> pages, String key, String creator) {
        Map<Long, Long> ids = new HashMap<>();
        for (PageRow page : pages) {
            Long parent = page.parentId() == null ? null : ids.get(page.parentId());
            world.database().runInTransaction(() -> {
                PageRow made = world.pages().create(new NewPage(key, parent, page.title(), page.body(), creator));
                world.pages().setPosition(made.id(), page.position());
                ids.put(page.id(), made.id());
            });
        }
    }

    private static double millis(Instant before) {
        return Duration.between(before, Instant.now()).toNanos() / 1e6;
    }
}
