// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.ks.absolutt.core.access.Configure;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.list.ReadList;
import no.ks.absolutt.core.log.reading.ReadActs;
import no.ks.absolutt.core.municipality.ListParticipations;
import no.ks.absolutt.core.municipality.ReadProgrammes;
import no.ks.absolutt.core.municipality.SetStanding;
import no.ks.absolutt.core.municipality.SpaceLanguage;
import no.ks.absolutt.core.plan.CreateProgramme;
import no.ks.absolutt.core.programme.ExampleProgrammes;
import no.ks.absolutt.core.programme.LoadExamples;
import no.ks.absolutt.core.progress.ChangeMilestone;
import no.ks.absolutt.core.progress.ConfirmProgress;
import no.ks.absolutt.core.progress.MilestoneLedger;
import no.ks.absolutt.core.progress.ReadProgress;
import no.ks.absolutt.core.progress.UndoChange;
import no.ks.absolutt.core.report.ReadReports;
import no.ks.absolutt.core.space.ConnectSpace;
import no.ks.absolutt.core.space.NameCoordinator;
import no.ks.absolutt.data.CsvGroupRoles;
import no.ks.absolutt.data.CsvSheetWriter;
import no.ks.absolutt.data.ListReader;
import no.ks.absolutt.testing.FakeSite;
import no.ks.absolutt.testing.Making;
import no.ks.absolutt.testing.Programmes;
import no.ks.absolutt.testing.Undoing;
import no.ks.absolutt.view.ActSheet;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.ResourceConfig;

/** A site with all REST calls on it, called by one viewer at a time. */
final class RestSite {

    /** What came back. */
    record Reply(int status, String type, String body) {}

    /** Says of every call object that it is no provider; held here, or the setting is forgotten. */
    private static final Logger PROVIDERS = Logger.getLogger("org.glassfish.jersey.internal.inject.Providers");

    static {
        PROVIDERS.setLevel(Level.SEVERE);
    }

    final FakeSite site = new FakeSite();
    private Supplier<Viewer> viewer = () -> Viewer.NOBODY;
    private ApplicationHandler calls;

    /** From now on this is who asks. */
    RestSite as(Viewer who) {
        this.viewer = () -> who;
        return this;
    }

    /** From now on every call fails with this before it does anything. */
    void failWith(RuntimeException fault) {
        this.viewer = () -> {
            throw fault;
        };
    }

    Reply get(String path) {
        return call("GET", path, null, InputStream.nullInputStream());
    }

    Reply post(String path, String body) {
        return send("POST", path, body);
    }

    Reply put(String path, String body) {
        return send("PUT", path, body);
    }

    Reply send(String method, String path, String body) {
        return call(method, path, "no-check", new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }

    /** Sends a file as it is. */
    Reply upload(String path, byte[] file) {
        return call("POST", path, "no-check", new ByteArrayInputStream(file), "application/octet-stream");
    }

    Reply call(String method, String path, String token, InputStream body) {
        return call(method, path, token, body, "application/json");
    }

    private Reply call(String method, String path, String token, InputStream body, String type) {
        URI base = URI.create("http://localhost/rest/absolutt/1.0/");
        ContainerRequest request =
                new ContainerRequest(base, base.resolve(path), method, null, new MapPropertiesDelegate(), null);
        request.setEntityStream(body);
        request.header("Content-Type", type);
        if (token != null) {
            request.header("X-Atlassian-Token", token);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ContainerResponse response = calls().apply(request, out).get();
            return new Reply(
                    response.getStatus(),
                    response.getHeaderString("Content-Type"),
                    out.toString(StandardCharsets.UTF_8));
        } catch (InterruptedException | ExecutionException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private ApplicationHandler calls() {
        if (calls == null) {
            Endpoint endpoint = new Endpoint(
                    () -> viewer.get(), site.access(), (where, fault) -> "0badcafe", new SpaceLanguage(site.door()));
            ReadProgrammes programmes =
                    new ReadProgrammes(site.access(), site.door(), site.participations, site.programmes);
            calls = new ApplicationHandler(new ResourceConfig()
                    .registerInstances(programmeCalls(endpoint, programmes))
                    .registerInstances(PlanCalls.of(site, endpoint))
                    .registerInstances(RegisterCalls.of(site, endpoint))
                    .registerInstances(siteCalls(endpoint, programmes))
                    .registerInstances(spaceCalls(endpoint))
                    .registerInstances(EventCalls.of(site, endpoint))
                    .registerInstances(WeekCalls.of(site, endpoint))
                    .registerInstances(ListedFactCalls.of(site, endpoint))
                    .registerInstances(JobCalls.of(site, endpoint, programmes))
                    .registerInstances(GroupCalls.of(site, endpoint, programmes))
                    .registerInstances(RoleCalls.of(site, endpoint))
                    .registerInstances(SupportCalls.of(site, endpoint))
                    .registerInstances(new UnknownResource(endpoint)));
        }
        return calls;
    }

    private Object[] programmeCalls(Endpoint endpoint, ReadProgrammes programmes) {
        return new Object[] {
            new ProgrammeResource(endpoint, programmes),
            new MunicipalitiesResource(
                    endpoint,
                    programmes,
                    participations(),
                    new Making(site).makeSpace(),
                    new Naming(site.people),
                    () -> "/confluence"),
            new StandingResource(
                    endpoint, programmes, site.register(), setStanding(), participations(), new Naming(site.people)),
            new StandingsResource(endpoint, programmes, site.register(), setStanding(), new Naming(site.people)),
            new CoordinatorsResource(endpoint, programmes, site.register(), nameCoordinator(), new Naming(site.people)),
            new ConnectResource(endpoint, programmes, site.register(), connectSpace(), new Naming(site.people)),
            new PreviewResource(endpoint, new Making(site).preview(), new Naming(site.people)),
        };
    }

    private Object[] siteCalls(Endpoint endpoint, ReadProgrammes programmes) {
        ExampleProgrammes examples = () -> List.of(Programmes.innlandet(), Programmes.trondelag());
        return new Object[] {
            new ProgrammesResource(
                    endpoint,
                    programmes,
                    new CreateProgramme(site.access(), site.programmes, site.programmes, examples, site.log())),
            new ExamplesResource(endpoint, new LoadExamples(site.access(), examples, site.programmes, site.log())),
            new LogResource(endpoint, new ReadActs(site.access(), site.acts), new Naming(site.people)),
            new LogExportResource(
                    endpoint,
                    new ReadActs(site.access(), site.acts),
                    programmes,
                    new ActSheet(site.people, new CsvSheetWriter(), site.today())),
            new SettingsResource(endpoint, site.access(), new Configure(site.access(), site, site.people, site.log())),
        };
    }

    private Object[] spaceCalls(Endpoint endpoint) {
        Naming naming = new Naming(site.people);
        ReadProgress progress = new ReadProgress(site.progress, site.today());
        MilestoneLedger ledger = new MilestoneLedger(site.progress, site.clock());
        ChangeMilestone change = new ChangeMilestone(site.door(), ledger);
        return new Object[] {
            new ConfirmResource(
                    endpoint,
                    site.door(),
                    new ConfirmProgress(site.door(), progress, site.progress, site.factLog()),
                    naming),
            new UndoChangeResource(endpoint, site.door(), new UndoChange(site.door(), site.progress, ledger), naming),
            new UndoFactResource(endpoint, site.door(), new Undoing(site).undo, new CsvGroupRoles(), naming),
            new ProgressResource(endpoint, site.door(), progress, naming),
            new MilestoneResource(endpoint, site.door(), change, naming),
            new ChangesResource(endpoint, site.door(), progress, new ReadReports(site.reports), naming),
        };
    }

    private ListParticipations participations() {
        return new ListParticipations(site.access(), site.participations, site.enrolments, site.register(), site.host);
    }

    private SetStanding setStanding() {
        return new SetStanding(site.access(), site.enrolments, site.participations, site.log(), site.clock());
    }

    private NameCoordinator nameCoordinator() {
        return new NameCoordinator(
                site.access(),
                site.participations,
                site.people,
                new NameCoordinator.Rights(site.host, site.notedGrants()),
                site.log(),
                site.oneAtATime());
    }

    private ConnectSpace connectSpace() {
        return new ConnectSpace(
                site.access(), site.participations, site.host, site.notedGrants(), site.log(), site.oneAtATime());
    }

    private ReadList lists() {
        return new ReadList(
                site.access(), site.programmes, site.registerEntries(), site.people, new ListReader(), site.today());
    }
}
