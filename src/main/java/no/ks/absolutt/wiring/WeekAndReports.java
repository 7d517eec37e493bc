// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.wiring;

import jakarta.inject.Named;
import no.ks.absolutt.core.fact.FactLog;
import no.ks.absolutt.core.municipality.SpaceDoor;
import no.ks.absolutt.core.programme.Today;
import no.ks.absolutt.core.progress.ChangeMilestone;
import no.ks.absolutt.core.progress.ProgressStore;
import no.ks.absolutt.core.report.ReadReports;
import no.ks.absolutt.core.report.ReportMilestone;
import no.ks.absolutt.core.report.SettleReport;
import no.ks.absolutt.core.space.ReadPages;
import no.ks.absolutt.core.statement.ChangeStatement;
import no.ks.absolutt.core.statement.ReadStatements;
import no.ks.absolutt.core.week.ReadWeek;
import no.ks.absolutt.page.WeekPart;
import no.ks.absolutt.storage.Stores;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a municipality says in its own words, what its participants report, and what to look at this week. */
@Named
@Configuration(proxyBeanMethods = false)
class WeekAndReports {

    @Bean
    ReadStatements readStatements(Stores stores) {
        return new ReadStatements(stores.statements());
    }

    @Bean
    ChangeStatement changeStatement(SpaceDoor door, Stores stores, FactLog log) {
        return new ChangeStatement(door, stores.statements(), log);
    }

    @Bean
    ReadReports readReports(Stores stores) {
        return new ReadReports(stores.reports());
    }

    @Bean
    ReportMilestone reportMilestone(SpaceDoor door, ProgressStore progress, Stores stores, FactLog log) {
        return new ReportMilestone(door, progress, stores.reports(), log);
    }

    @Bean
    SettleReport settleReport(SpaceDoor door, ChangeMilestone milestones, Stores stores, FactLog log) {
        return new SettleReport(door, milestones, stores.reports(), log);
    }

    @Bean
    ReadWeek readWeek(Today today) {
        return new ReadWeek(today);
    }

    @Bean
    WeekPart weekPart(ReadWeek weeks, ReadReports reports, ReadPages pages) {
        return new WeekPart(weeks, reports, pages);
    }
}
