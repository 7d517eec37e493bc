// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.admin;

import java.io.StringWriter;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.municipality.ListParticipations;
import no.ks.absolutt.core.municipality.ReadProgrammes;
import no.ks.absolutt.sandbox.runtime.velocity.VelocityTemplates;
import no.ks.absolutt.testing.FakeSite;

/** KS's screens on a site in memory, as HTML. */
final class Screens {

    private static final VelocityTemplates TEMPLATES = new VelocityTemplates(Screens.class.getClassLoader());

    final FakeSite site = new FakeSite();

    String start(Viewer viewer) {
        return html(new StartScreen(views(), programmes(), participations()).of(viewer));
    }

    String programme(Viewer viewer, String key) {
        return html(new ProgrammeScreen(views(), programmes(), participations(), site.people).of(viewer, key));
    }

    String newSpace(Viewer viewer, String key) {
        return html(new NewSpaceScreen(views(), programmes()).of(viewer, key));
    }

    KsViews views() {
        return new KsViews(site.access(), () -> "/confluence");
    }

    private ReadProgrammes programmes() {
        return new ReadProgrammes(site.access(), site.door(), site.participations, site.programmes);
    }

    private ListParticipations participations() {
        return new ListParticipations(site.access(), site.participations, site.enrolments, site.register(), site.host);
    }

    static String html(Screen screen) {
        StringWriter html = new StringWriter();
        TEMPLATES.render(screen.template(), screen.view(), html);
        return html.toString();
    }
}
