// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import no.ks.absolutt.sandbox.Sandbox;
import no.ks.absolutt.sandbox.SandboxSettings;
import no.ks.absolutt.sandbox.host.ConnectionPool;
import org.junit.Assume;
import org.junit.Test;

/**
 * What a page with every macro costs the server, against what it cannot do without ({@link PlainPage}). The site is started
 * twice on the same data: first to write down the page's own statements and values, then to measure, with nothing in
 * between. The two take turns, and the medians of the rounds are compared, since the machine does other things too. Not
 * part of the build, because its numbers are the machine's; CONTRIBUTING.md has the command.
 */
public class PageBenchmark {

    private static final String SPACE = "ABS3420";
    private static final String READER = "kari";
    private static final int WARM_UP = 1000;
    private static final int ROUNDS = 40;
    private static final int PAGES_A_ROUND = 10;

    @Test
    public void aPageOfAllMacrosOnH2() {
        Path home = RunningSandbox.newFolder();
        String url = ConnectionPool.addressOfH2(home.toAbsolutePath());
        measure("H2", RunningSandbox.settings(home).with("jdbc.user", "sa"), url);
    }

    @Test
    public void aPageOfAllMacrosOnPostgres() throws IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            SandboxSettings settings = RunningSandbox.settings(RunningSandbox.newFolder())
                    .with("jdbc.user", "postgres")
                    .with("jdbc.password", "postgres");
            measure("PostgreSQL", settings, postgres.getJdbcUrl("postgres", "postgres"));
        } catch (IllegalStateException e) {
            Assume.assumeNoException("Skipped: PostgreSQL cannot be started here", e);
        }
    }

    private static void measure(String database, SandboxSettings settings, String url) {
        PlainPage plain = recorded(settings.with("jdbc.url", RecordingDriver.over(url)));
        SandboxSettings again = settings.with("jdbc.url", url);
        try (Sandbox sandbox = Sandbox.start(again);
                HikariDataSource pool = ConnectionPool.at(url, again.jdbcUser(), again.jdbcPassword())) {
            PageOfMacros page = new PageOfMacros(sandbox, READER, SPACE);
            assertThat(page.rendered()).isEqualTo(plain.written());
            assertThat(plain.read(pool)).isPositive();
            time(WARM_UP, page::rendered);
            time(WARM_UP, () -> plain.read(pool));
            time(WARM_UP, () -> plain.readOfHost(pool));
            time(WARM_UP, plain::written);
            report(database, page, plain, pool);
        }
    }

    private static void report(String database, PageOfMacros page, PlainPage plain, HikariDataSource pool) {
        List<Round> rounds = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            rounds.add(new Round(
                    time(PAGES_A_ROUND, page::rendered),
                    time(PAGES_A_ROUND, () -> plain.read(pool)),
                    time(PAGES_A_ROUND, plain::written),
                    time(PAGES_A_ROUND, () -> plain.readOfHost(pool))));
        }
        System.out.printf(
                "%s: a page with %d macros, %d statements of its own and %d of the host (medians of %d rounds)%n",
                database, page.names().size(), plain.statements(), plain.statementsOfHost(), ROUNDS);
        print("by the clock", rounds, Took::clock);
        print("by this thread's processor", rounds, Took::processor);
        for (String macro : page.names()) {
            System.out.printf(
                    "  %s alone: %.2f ms%n",
                    macro,
                    time(PAGES_A_ROUND * ROUNDS, () -> page.rendered(List.of(macro)))
                            .clock());
        }
    }

    private static void print(String how, List<Round> rounds, ToDoubleFunction<Took> measure) {
        double page = median(rounds, Round::page, measure);
        double own = median(rounds, Round::own, measure);
        double templates = median(rounds, Round::templates, measure);
        double host = median(rounds, Round::host, measure);
        System.out.printf(
                "  %s: %.2f ms; own statements %.2f ms, templates %.2f ms: ratio %.2f; with the host's statements, %.2f ms: ratio %.2f%n",
                how, page, own, templates, page / (own + templates), host, page / (own + templates + host));
    }

    /** The second time, when nothing is read or made for the first time. */
    private static PlainPage recorded(SandboxSettings settings) {
        try (Sandbox sandbox = Sandbox.start(settings)) {
            PageOfMacros page = new PageOfMacros(sandbox, READER, SPACE);
            page.rendered();
            List<PlainPage.Filled> templates = new ArrayList<>();
            sandbox.onTemplate((template, values) -> templates.add(new PlainPage.Filled(template, values)));
            return new PlainPage(RecordingDriver.during(page::rendered), templates);
        }
    }

    /** Milliseconds that one took: by the clock, and of the processor's time, which the rest of the machine leaves alone. */
    private record Took(double clock, double processor) {}

    /** One round: the page, its own statements, its templates, and the statements of the host. */
    private record Round(Took page, Took own, Took templates, Took host) {}

    private static Took time(int times, Runnable work) {
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long clock = System.nanoTime();
        long processor = thread.getCurrentThreadCpuTime();
        for (int i = 0; i < times; i++) {
            work.run();
        }
        double each = 1e6 * times;
        return new Took((System.nanoTime() - clock) / each, (thread.getCurrentThreadCpuTime() - processor) / each);
    }

    private static double median(List<Round> rounds, Function<Round, Took> what, ToDoubleFunction<Took> measure) {
        return rounds.stream().map(what).mapToDouble(measure).sorted().toArray()[rounds.size() / 2];
    }
}
