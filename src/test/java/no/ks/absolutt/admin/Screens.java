// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.admin;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.group.ReadGroups;
import no.ks.absolutt.core.log.reading.ReadActs;
import no.ks.absolutt.core.municipality.ListParticipations;
import no.ks.absolutt.core.municipality.ReadProgrammes;
import no.ks.absolutt.core.plan.ReadPlan;
import no.ks.absolutt.core.plan.WriteSessionTexts;
import no.ks.absolutt.data.CsvOwners;
import no.ks.absolutt.sandbox.runtime.velocity.VelocityTemplates;
import no.ks.absolutt.testing.FakeJobs;
import no.ks.absolutt.testing.FakeSite;
import no.ks.absolutt.testing.Grouping;
import no.ks.absolutt.testing.Supporting;

/** KS's screens on a site in memory, as HTML. */
final class Screens {

    private static final VelocityTemplates TEMPLATES = new VelocityTemplates(Screens.class.getClassLoader());

    final FakeSite site = new FakeSite();
    final FakeJobs jobs = new FakeJobs(site);
    final Grouping groups = new Grouping(site);
    private final List<KsScreen> more = new ArrayList<>();

    String start(Viewer viewer) {
        return at(viewer, Map.of());
    }

    String programme(Viewer viewer, String key) {
        return at(viewer, Map.of("programme", key));
    }

    String newSpace(Viewer viewer, String key) {
        return at(viewer, Map.of("programme", key, "view", "new"));
    }

    /** The screen with those parameters in its address. */
    String at(Viewer viewer, Map<String, String> parameters) {
        return html(screens().of(viewer, parameters));
    }

    /** With one more screen, which is empty. */
    Screens with(Tab tab, String view) {
        more.add(new Empty(tab, view));
        return this;
    }

    /** With the screen of a job. */
    Screens withJob() {
        more.add(new JobScreen(views(), programmes(), jobs.read(), jobs.preview()));
        return this;
    }

    private record Empty(Tab tab, String view) implements KsScreen {
        @Override
        public Screen of(Viewer viewer, ScreenRequest request) {
            throw new UnsupportedOperationException();
        }
    }

    private KsScreens screens() {
        List<KsScreen> all = new ArrayList<>(more);
        all.add(new StartScreen(views(), programmes(), participations(), site.register()));
        all.add(new ParticipantsScreen(views(), programmes(), participations(), site.register(), site.people));
        all.add(new NewSpaceScreen(programmeViews()));
        all.add(new GroupsScreen(
                views(),
                programmes(),
                new ReadGroups(participations(), groups.members, groups.checks),
                groups.asking(),
                site.people));
        all.add(new SupportScreen(views(), programmes(), Supporting.requests(site), site.people));
        all.add(new NewProgrammeScreen(views(), planViews(), programmes(), site.register()));
        all.add(new TextsScreen(views(), planViews(), site.register()));
        all.add(new SessionsScreen(planViews(), sessionTexts(), jobs.preview()));
        all.add(new SessionTextsScreen(planViews(), sessionTexts()));
        all.add(new MilestonesScreen(planViews()));
        all.add(new SiteLogScreen(views(), logView()));
        all.add(new ProgrammeLogScreen(programmeViews(), logView()));
        return new KsScreens(views(), all);
    }

    /** The log; {@code parameters} are further names and values by turns. */
    String log(Viewer viewer, String... parameters) {
        Map<String, String> all = new HashMap<>(Map.of("view", "log"));
        for (int i = 0; i < parameters.length; i += 2) {
            all.put(parameters[i], parameters[i + 1]);
        }
        return at(viewer, all);
    }

    private LogView logView() {
        return new LogView(new ReadActs(site.access(), site.acts), programmes(), site.people);
    }

    ProgrammeViews programmeViews() {
        return new ProgrammeViews(views(), programmes());
    }

    KsViews views() {
        return new KsViews(site.access(), () -> "/confluence");
    }

    private PlanViews planViews() {
        return new PlanViews(views(), new ReadPlan(site.access(), site.programmes, new CsvOwners()));
    }

    private WriteSessionTexts sessionTexts() {
        return new WriteSessionTexts(site.access(), site.programmes, site.programmes, site.log(), site.clock());
    }

    private ReadProgrammes programmes() {
        return new ReadProgrammes(site.access(), site.door(), site.participations, site.programmes);
    }

    private ListParticipations participations() {
        return new ListParticipations(site.access(), site.participations, site.enrolments, site.register(), site.host);
    }

    static String html(Screen screen) {
        return screen.html(Screens::rendered);
    }

    private static String rendered(String template, Map<String, Object> view) {
        StringWriter html = new StringWriter();
        TEMPLATES.render(template, view, html);
        return html.toString();
    }
}
