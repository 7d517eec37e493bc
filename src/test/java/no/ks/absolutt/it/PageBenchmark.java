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

    private static final String OWN_TABLES = "AO_";
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
            time(WARM_UP, plain::written);
            report(database, page, plain, pool);
        }
    }

    private static void report(String database, PageOfMacros page, PlainPage plain, HikariDataSource pool) {
        List<Took> whole = new ArrayList<>();
        List<Took> statements = new ArrayList<>();
        List<Took> templates = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            statements.add(time(PAGES_A_ROUND, () -> plain.read(pool)));
            whole.add(time(PAGES_A_ROUND, page::rendered));
            templates.add(time(PAGES_A_ROUND, plain::written));
        }
        System.out.printf(
                "%s: a page with %d macros and %d statements (medians of %d rounds)%n",
                database, page.names().size(), plain.statements(), ROUNDS);
        print("by the clock", Took::clock, whole, statements, templates);
        print("by this thread's processor", Took::processor, whole, statements, templates);
        for (String macro : page.names()) {
            System.out.printf(
                    "  %s alone: %.2f ms%n",
                    macro,
                    time(PAGES_A_ROUND * ROUNDS, () -> page.rendered(List.of(macro)))
                            .clock());
        }
    }

    private static void print(
            String how, ToDoubleFunction<Took> measure, List<Took> whole, List<Took> statements, List<Took> templates) {
        double page = median(whole, measure);
        double sql = median(statements, measure);
        double html = median(templates, measure);
        System.out.printf(
                "  %s: %.2f ms; statements %.2f ms, templates %.2f ms; ratio %.2f%n",
                how, page, sql, html, page / (sql + html));
    }

    /** The second time, when nothing is read or made for the first time. */
    private static PlainPage recorded(SandboxSettings settings) {
        try (Sandbox sandbox = Sandbox.start(settings)) {
            PageOfMacros page = new PageOfMacros(sandbox, READER, SPACE);
            page.rendered();
            List<PlainPage.Filled> templates = new ArrayList<>();
            sandbox.onTemplate((template, values) -> templates.add(new PlainPage.Filled(template, values)));
            List<RecordingDriver.Run> own = RecordingDriver.during(page::rendered).stream()
                    .filter(run -> run.sql().contains(OWN_TABLES))
                    .toList();
            return new PlainPage(own, templates);
        }
    }

    /** Milliseconds that one took: by the clock, and of the processor's time, which the rest of the machine leaves alone. */
    private record Took(double clock, double processor) {}

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

    private static double median(List<Took> rounds, ToDoubleFunction<Took> measure) {
        return rounds.stream().mapToDouble(measure).sorted().toArray()[rounds.size() / 2];
    }
}
