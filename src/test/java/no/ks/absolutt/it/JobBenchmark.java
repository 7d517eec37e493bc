// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import static no.ks.absolutt.it.RunningSandbox.INNLANDET;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.ks.absolutt.sandbox.host.PageRow;
import org.junit.Test;

/**
 * What a job costs a page, from the order to the end, against what the host needs to make the same page directly ({@link
 * MadeDirectly}): the same bodies, parents and places in the same database, a transaction a page. The two take turns, and
 * the medians of the rounds are compared, since the machine does other things too. Not part of the build, because its
 * numbers are the machine's; CONTRIBUTING.md has the command.
 */
public class JobBenchmark {

    private static final int SPACES = 10;
    private static final int WARM_UP = 5;
    private static final int ROUNDS = 30;
    /** The third best: the best may be luck. */
    private static final int LEAST = 2;

    private static final int GLANCE = 300;

    private RunningSandbox sandbox;
    private JobVisitor ks;
    private MadeDirectly host;
    private List<String> numbers;
    private int taken;
    private int copies;

    @Test
    public void aPageOfAJobAgainstTheSamePageMadeDirectly() {
        try (RunningSandbox started = RunningSandbox.start(
                RunningSandbox.settings(RunningSandbox.newFolder()).with("demo", false))) {
            open(started);
            List<PageRow> pages = warmUp();
            List<Double> direct = new ArrayList<>();
            List<Double> job = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                direct.add(directly(pages));
                job.add(job(pages.size()));
                System.out.printf("%d: directly %.3f ms, in a job %.3f ms%n", round, direct.get(round), job.get(round));
            }

            double ratio = median(job) / median(direct);
            System.out.printf(
                    "A page directly: %.3f ms; in a job: %.3f ms; ratio %.2f, least %.2f (medians of %d rounds of %d spaces of %d pages)%n",
                    median(direct), median(job), ratio, least(job) / least(direct), ROUNDS, SPACES, pages.size());
            assertThat(ratio).isPositive();
        }
    }

    private void open(RunningSandbox started) {
        sandbox = started;
        Visitor visitor = sandbox.as("ks");
        visitor.post(Visitor.REST + "/programmes/examples", "");
        ks = new JobVisitor(visitor);
        host = new MadeDirectly(sandbox.world(), sandbox.key("ks"));
        numbers =
                visitor.rest("/register?q=&limit=400").json().path("municipalities").findValuesAsText("number").stream()
                        .filter(number -> number.length() == 4)
                        .toList();
    }

    /** The pages to copy: those of the first space that a job made. */
    private List<PageRow> warmUp() {
        String model = "ABS" + numbers.get(0);
        for (int i = 0; i < WARM_UP; i++) {
            job(1);
            directly(MadeDirectly.pagesOf(sandbox.world(), model));
        }
        return MadeDirectly.pagesOf(sandbox.world(), model);
    }

    /** Milliseconds a page. */
    private double job(int pages) {
        List<String> rows = numbers.subList(taken, taken + SPACES);
        taken += SPACES;
        int job = ks.start(INNLANDET, rows.toArray(String[]::new));
        while (!ks.job(job).path("state").asText().equals("DONE")) {
            look();
        }
        return (at("JOB_ENDED") - at("JOB_STARTED")) / (SPACES * (double) pages);
    }

    /** The clock of the log: how often one asks whether the job has ended does not count. */
    private double at(String kind) {
        String at = sandbox.as("ks")
                .rest("/log?kind=" + kind)
                .json()
                .path("acts")
                .path(0)
                .path("at")
                .asText();
        return Instant.parse(at).toEpochMilli();
    }

    /** Seldom, since each look takes time from the job. */
    private static void look() {
        try {
            Thread.sleep(GLANCE);
        } catch (InterruptedException leaving) {
            Thread.currentThread().interrupt();
        }
    }

    private double directly(List<PageRow> pages) {
        Instant before = Instant.now();
        for (int i = 0; i < SPACES; i++) {
            host.make("DIRECT" + copies++, pages);
        }
        return millis(before) / (SPACES * (double) pages.size());
    }

    /** What it takes when the machine does little else. */
    private static double least(List<Double> rounds) {
        return rounds.stream().sorted().toList().get(LEAST);
    }

    private static double median(List<Double> rounds) {
        return rounds.stream().sorted().toList().get(rounds.size() / 2);
    }

    private static double millis(Instant before) {
        return Duration.between(before, Instant.now()).toNanos() / 1e6;
    }
}
