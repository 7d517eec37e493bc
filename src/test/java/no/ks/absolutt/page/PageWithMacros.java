// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.page;

import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.ks.absolutt.core.access.Access;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.event.LocalEvent;
import no.ks.absolutt.core.event.ReadEvents;
import no.ks.absolutt.core.fact.FactChange;
import no.ks.absolutt.core.municipality.Enrolment;
import no.ks.absolutt.core.municipality.ReadSessions;
import no.ks.absolutt.core.municipality.SpaceDoor;
import no.ks.absolutt.core.municipality.SpaceLanguage;
import no.ks.absolutt.core.municipality.Standing;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.core.programme.SessionTexts;
import no.ks.absolutt.core.programme.Today;
import no.ks.absolutt.core.progress.Change;
import no.ks.absolutt.core.progress.Facts;
import no.ks.absolutt.core.progress.ProgressStore;
import no.ks.absolutt.core.progress.ReadHistory;
import no.ks.absolutt.core.progress.ReadProgress;
import no.ks.absolutt.core.progress.Status;
import no.ks.absolutt.core.report.ReadReports;
import no.ks.absolutt.core.report.Report;
import no.ks.absolutt.core.space.ReadPages;
import no.ks.absolutt.core.statement.ReadStatements;
import no.ks.absolutt.core.statement.Statement;
import no.ks.absolutt.core.text.Language;
import no.ks.absolutt.core.week.ReadWeek;
import no.ks.absolutt.data.CsvOwners;
import no.ks.absolutt.sandbox.content.MacroContext;
import no.ks.absolutt.sandbox.runtime.macros.RenderingPlace;
import no.ks.absolutt.testing.FakeSite;
import no.ks.absolutt.testing.Grouping;
import no.ks.absolutt.testing.InMemoryEnrolments;
import no.ks.absolutt.testing.InMemoryEvents;
import no.ks.absolutt.testing.InMemoryProgrammes;
import no.ks.absolutt.testing.InMemoryProgress;
import no.ks.absolutt.testing.InMemoryReports;
import no.ks.absolutt.testing.InMemoryStatements;
import no.ks.absolutt.testing.Meetings;
import no.ks.absolutt.view.Showings;

/** A page in Elverum's space, read by somebody, for some output. */
final class PageWithMacros {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2021-04-12T10:00:00Z"), ZoneOffset.UTC);
    private static final Today TODAY = new Today(CLOCK);
    static final Viewer KARI = new Viewer("kari-key", false);
    static final Viewer OLA = new Viewer("ola-key", false);
    static final Viewer STRANGER = new Viewer("ukjent-key", false);

    private final Host host = new Host();
    private final InMemoryProgress log = new InMemoryProgress();
    private final InMemoryEnrolments enrolments = new InMemoryEnrolments();
    private final InMemoryStatements statements = new InMemoryStatements();
    private final InMemoryReports reports = new InMemoryReports();
    private final SpacePages pages = new SpacePages();
    private final InMemoryProgrammes texts = new InMemoryProgrammes();
    private final Grouping groups = new Grouping(new FakeSite());
    private final InMemoryEvents events = new InMemoryEvents();
    private final FakeSite logged = new FakeSite();
    private final List<String> resources = new ArrayList<>();
    private ProgressStore store = log;
    private Viewer viewer = KARI;
    private boolean readOnly;
    private String space = Elverum.SPACE;
    private String output = "display";
    private Language language = Language.BOKMAL;
    private Programme programme = Elverum.PROGRAMME;

    PageWithMacros readBy(Viewer reader) {
        viewer = reader;
        return this;
    }

    PageWithMacros inSpace(String spaceKey) {
        space = spaceKey;
        return this;
    }

    PageWithMacros inNynorsk() {
        language = Language.NYNORSK;
        return this;
    }

    PageWithMacros of(Programme other) {
        programme = other;
        return this;
    }

    PageWithMacros written(int number, SessionTexts written) {
        texts.put(Elverum.session(number).id(), written);
        return this;
    }

    Grouping groups() {
        return groups;
    }

    PageWithMacros planned(LocalEvent event) {
        events.with(Elverum.PARTICIPATION.id(), event);
        return this;
    }

    PageWithMacros as(String outputType) {
        output = outputType;
        return this;
    }

    PageWithMacros readOnly() {
        readOnly = true;
        return this;
    }

    PageWithMacros withdrawn() {
        enrolments.save(Enrolment.none(Elverum.PARTICIPATION.programme(), Elverum.PARTICIPATION.number())
                .set(Standing.WITHDRAWN, Instant.EPOCH));
        return this;
    }

    PageWithMacros withStore(ProgressStore other) {
        store = other;
        return this;
    }

    PageWithMacros said(Statement statement) {
        statements.keep(7, statement);
        return this;
    }

    PageWithMacros noted(FactChange change) {
        logged.facts.add(7, change);
        return this;
    }

    PageWithMacros reported(Report report) {
        reports.add(7, report);
        return this;
    }

    PageWithMacros changed(String milestone, Facts from, Facts to, String by) {
        int revision = 1 + log.changes(7, milestone).size();
        log.write(7, new Change(milestone, revision, Instant.parse("2021-03-09T23:30:00Z"), by, from, to));
        return this;
    }

    PageWithMacros changedAt(Instant at, String milestone, Facts to) {
        log.write(7, new Change(milestone, 1, at, "kari-key", Facts.UNTOUCHED, to));
        return this;
    }

    PageWithMacros changed(String milestone, Status to) {
        return changed(milestone, Facts.UNTOUCHED, new Facts(to, null, null, null, false), "kari-key");
    }

    List<String> resources() {
        return resources;
    }

    String progress(String... parameters) {
        WeekPart week = new WeekPart(new ReadWeek(TODAY), new ReadReports(reports), readPages());
        ReadStatements said = new ReadStatements(statements);
        ReadHistory history = new ReadHistory(readProgress(), logged.factLog());
        return show(new ProgressMacro(readProgress(), said, week, history, new CsvOwners(), rendering()), parameters);
    }

    String sessions(String... parameters) {
        return show(
                new SessionsMacro(
                        readSessions(),
                        new ReadEvents(events, TODAY),
                        new Meetings(logged, groups).sheets(),
                        readPages(),
                        rendering()),
                parameters);
    }

    String session(String... parameters) {
        return show(
                new SessionMacro(readSessions(), readPages(), readProgress(), groups.reading(), rendering()),
                parameters);
    }

    String field(String... parameters) {
        return show(new FieldMacro(readSessions(), rendering()), parameters);
    }

    private ReadProgress readProgress() {
        return new ReadProgress(store, TODAY);
    }

    SpacePages pages() {
        return pages;
    }

    ReadPages readPages() {
        return pages.readBehind(door());
    }

    ReadSessions readSessions() {
        return new ReadSessions(TODAY, texts);
    }

    Rendering rendering() {
        return new Rendering(
                new Visits(() -> viewer, door()),
                new Showings(host, () -> "/wiki", TODAY),
                new StrictVelocity(),
                resources::add,
                (where, fault) -> "0badcafe",
                new SpaceLanguage(door()));
    }

    SpaceDoor door() {
        Access access = new Access(host, host, () -> readOnly);
        return new SpaceDoor(
                access,
                host,
                new OneProgramme.Participations(language),
                enrolments,
                new OneProgramme.Programmes(programme),
                new OneProgramme.OneMunicipality());
    }

    String show(Macro macro, String... parameters) {
        try {
            MacroContext place = new MacroContext(null, null, space, output, null);
            return macro.execute(map(parameters), "", new RenderingPlace(place, null));
        } catch (MacroExecutionException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Map<String, String> map(String... parameters) {
        return IntStream.range(0, parameters.length / 2)
                .boxed()
                .collect(Collectors.toMap(i -> parameters[2 * i], i -> parameters[2 * i + 1]));
    }
}
