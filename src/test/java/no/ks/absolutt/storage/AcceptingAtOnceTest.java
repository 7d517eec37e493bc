// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.fact.FactLog;
import no.ks.absolutt.core.progress.Change;
import no.ks.absolutt.core.progress.ChangeMilestone;
import no.ks.absolutt.core.progress.Facts;
import no.ks.absolutt.core.progress.MilestoneLedger;
import no.ks.absolutt.core.progress.MilestoneState;
import no.ks.absolutt.core.progress.ProgressStore;
import no.ks.absolutt.core.progress.Status;
import no.ks.absolutt.core.report.Report;
import no.ks.absolutt.core.report.ReportKind;
import no.ks.absolutt.core.report.ReportState;
import no.ks.absolutt.core.report.SettleReport;
import no.ks.absolutt.core.site.OneTransaction;
import no.ks.absolutt.testing.FakeSite;
import org.junit.Before;
import org.junit.Test;

/**
 * A report is accepted while somebody else changes its milestone: between the reading of the milestone and the writing,
 * another connection writes and commits.
 */
public class AcceptingAtOnceTest extends StoresOnBothDatabases {

    private static final String MILESTONE = "roller.kartlegging";
    private static final String SPACE = "ABS3420";
    private static final Instant MARCH_1 = Instant.parse("2021-03-01T09:15:30.250Z");

    private final FakeSite site = new FakeSite();
    private final AtomicInteger interruptions = new AtomicInteger();
    private int elverum;
    private Report report;

    @Before
    public void olaHasReportedThatItIsDone() {
        elverum = site.elverum().id();
        Report made = new Report(
                0,
                MILESTONE + ":1",
                MILESTONE,
                ReportKind.DONE,
                "Ferdig på tirsdag.",
                ReportState.OPEN,
                "ola",
                MARCH_1,
                null,
                1);
        report = stores.reports().add(elverum, made);
    }

    @Test
    public void theOtherChangeStandsAndTheReportIsTakenIntoIt() {
        interruptions.set(1);

        Report accepted = settling().accept(FakeSite.KARI, SPACE, report.id(), 1);

        assertThat(accepted.state()).isEqualTo(ReportState.ACCEPTED);
        assertThat(accepted.change()).contains(2);
        assertThat(stores.progress().changes(elverum, MILESTONE)).hasSize(2);
        MilestoneState milestone = stores.progress().states(elverum).get(MILESTONE);
        assertThat(milestone.facts().status()).isEqualTo(Status.DONE);
        assertThat(milestone.facts().note()).isEqualTo("Ritas 1\nFerdig på tirsdag.");
    }

    @Test
    public void whoIsAlwaysOvertakenIsToldSoAndTheReportIsOpenStill() {
        interruptions.set(Integer.MAX_VALUE);

        Refusal refusal =
                catchThrowableOfType(Refusal.class, () -> settling().accept(FakeSite.KARI, SPACE, report.id(), 1));

        assertThat(refusal.code()).isEqualTo(Refusal.Code.CONFLICT);
        assertThat(refusal.current()).isEqualTo(report);
        assertThat(stores.reports().of(elverum)).containsExactly(report);
        assertThat(stores.progress().states(elverum).get(MILESTONE).facts().status())
                .isEqualTo(Status.IN_PROGRESS);
    }

    private SettleReport settling() {
        ProgressStore progress = interrupted();
        ChangeMilestone change = new ChangeMilestone(site.door(), new MilestoneLedger(progress, site.clock()));
        return new SettleReport(site.door(), change, stores.reports(), log());
    }

    private FactLog log() {
        OneTransaction transaction = new OneTransaction() {
            @Override
            public <T> T of(Supplier<T> work) {
                return database.transactions().inTransaction(work);
            }
        };
        return new FactLog(transaction, stores.facts(), site.clock());
    }

    /** The store, where another is first with each write as long as there are interruptions left. */
    private ProgressStore interrupted() {
        return (ProgressStore) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {ProgressStore.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("write") && interruptions.getAndDecrement() > 0) {
                        CompletableFuture.runAsync(this::writeOnAnotherConnection)
                                .join();
                    }
                    try {
                        return method.invoke(stores.progress(), arguments);
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                });
    }

    private void writeOnAnotherConnection() {
        MilestoneState now = stores.progress().states(elverum).getOrDefault(MILESTONE, MilestoneState.UNTOUCHED);
        int next = now.revision() + 1;
        Facts facts = new Facts(Status.IN_PROGRESS, "Ritas " + next, null, null, false);
        assertThat(stores.progress().write(elverum, new Change(MILESTONE, next, MARCH_1, "rita", now.facts(), facts)))
                .isTrue();
    }
}
