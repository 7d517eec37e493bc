// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import no.ks.absolutt.core.access.SettingsStore;
import no.ks.absolutt.core.event.EventStore;
import no.ks.absolutt.core.fact.FactStore;
import no.ks.absolutt.core.fact.KeptStore;
import no.ks.absolutt.core.group.MemberStore;
import no.ks.absolutt.core.group.RepresentationStore;
import no.ks.absolutt.core.group.RoleCheckStore;
import no.ks.absolutt.core.indicator.IndicatorFacts;
import no.ks.absolutt.core.job.JobStore;
import no.ks.absolutt.core.log.ActStore;
import no.ks.absolutt.core.measure.MeasureFacts;
import no.ks.absolutt.core.meeting.SheetStore;
import no.ks.absolutt.core.municipality.EnrolmentStore;
import no.ks.absolutt.core.municipality.ParticipationStore;
import no.ks.absolutt.core.municipality.RegisterNotes;
import no.ks.absolutt.core.programme.ProgrammeStore;
import no.ks.absolutt.core.programme.SessionTextStore;
import no.ks.absolutt.core.progress.ProgressStore;
import no.ks.absolutt.core.report.ReportStore;
import no.ks.absolutt.core.roles.RoleStore;
import no.ks.absolutt.core.space.GrantRecords;
import no.ks.absolutt.core.space.PageRecords;
import no.ks.absolutt.core.statement.StatementStore;

/**
 * All stores over one {@link ActiveObjects}. They hold no state and are thread-safe. A write that is refused because its
 * row is there already marks the transaction it takes part in to be rolled back, the caller's too.
 */
public final class Stores {

    private final ActiveObjects ao;

    /** The stores on that database; nothing is read yet. */
    public Stores(ActiveObjects ao) {
        this.ao = ao;
    }

    /** The programmes. */
    public ProgrammeStore programmes() {
        return new AoProgrammeStore(ao);
    }

    /** What KS has written about sessions. */
    public SessionTextStore sessionTexts() {
        return new AoSessionTextStore(ao);
    }

    /** Who takes part. */
    public ParticipationStore participations() {
        return new AoParticipationStore(ao);
    }

    /** Who is to take part. */
    public EnrolmentStore enrolments() {
        return new AoEnrolmentStore(ao);
    }

    /** States and log. */
    public ProgressStore progress() {
        return new AoProgressStore(ao);
    }

    /** Which pages were made for meetings. */
    public SheetStore meetingSheets() {
        return new AoSheetStore(ao);
    }

    /** Municipalities' own events. */
    public EventStore events() {
        return new AoEventStore(ao);
    }

    /** The log of the facts that a municipality keeps. */
    public FactStore facts() {
        return new AoFactStore(ao);
    }

    /** What municipalities say in their own words. */
    public StatementStore statements() {
        return new AoStatementStore(ao);
    }

    /** What participants have reported. */
    public ReportStore reports() {
        return new AoReportStore(ao);
    }

    /** The log of administrative acts. */
    public ActStore acts() {
        return new AoActStore(ao);
    }

    /** Members of groups. */
    public MemberStore members() {
        return new AoMemberStore(ao);
    }

    /** Who was represented at sessions. */
    public RepresentationStore representations() {
        return new AoRepresentationStore(ao);
    }

    /** What KS has asked to have confirmed. */
    public RoleCheckStore roleChecks() {
        return new AoRoleCheckStore(ao);
    }

    /** Which pages have been made. */
    public PageRecords pages() {
        return new AoPageRecords(ao);
    }

    /** Which rights have been given. */
    public GrantRecords grants() {
        return new AoGrantRecords(ao);
    }

    /** What KS has noted about the register. */
    public RegisterNotes registerNotes() {
        return new AoRegisterNotes(ao);
    }

    /** The settings for the whole site. */
    public SettingsStore settings() {
        return new AoSettingsStore(ao);
    }

    /** What has been said in the role maps. */
    public RoleStore roles() {
        return new AoRoleStore(ao);
    }

    /** The jobs. */
    public JobStore jobs() {
        return new AoJobStore(ao);
    }

    /** The indicators of the spaces. */
    public KeptStore<IndicatorFacts> indicators() {
        return new AoIndicatorStore(ao);
    }

    /** The measures of the spaces. */
    public KeptStore<MeasureFacts> measures() {
        return new AoMeasureStore(ao);
    }
}
