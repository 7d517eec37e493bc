// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.function.Function;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.plan.EditProgramme;
import no.ks.absolutt.core.plan.ProgrammeEdit;
import no.ks.absolutt.core.plan.ReadPlan;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.rest.json.Json;
import no.ks.absolutt.rest.json.PlanJson;
import no.ks.absolutt.rest.json.PlanPreviewJson;
import no.ks.absolutt.rest.json.ProgrammeEditJson;
import no.ks.absolutt.rest.json.RequestBody;
import no.ks.absolutt.view.Words;

/** A programme as KS changes it, but for its sessions. With {@code preview=true} a change is shown and not made. */
@Named
@Path("/programmes/{key}/plan")
@UnrestrictedAccess
public class PlanResource {

    private final Endpoint endpoint;
    private final ReadPlan readPlan;
    private final EditProgramme editProgramme;

    /** The calls over their use cases. */
    @Inject
    public PlanResource(Endpoint endpoint, ReadPlan readPlan, EditProgramme editProgramme) {
        this.endpoint = endpoint;
        this.readPlan = readPlan;
        this.editProgramme = editProgramme;
    }

    /** The whole plan, in every language. */
    @GET
    public Response plan(@PathParam("key") String key) {
        return endpoint.read(viewer -> Answer.ok(plan(viewer, key)));
    }

    /** Name, state, county. */
    @PUT
    @Path("/details")
    public Response details(
            @PathParam("key") String key,
            @QueryParam(OnlyPreview.PREVIEW) String preview,
            @HeaderParam(Endpoint.TOKEN) String token,
            InputStream body) {
        return change(token, key, preview, body, ProgrammeEditJson::details);
    }

    /** The dates besides the sessions. */
    @PUT
    @Path("/dates")
    public Response dates(
            @PathParam("key") String key,
            @QueryParam(OnlyPreview.PREVIEW) String preview,
            @HeaderParam(Endpoint.TOKEN) String token,
            InputStream body) {
        return change(token, key, preview, body, ProgrammeEditJson::dates);
    }

    /** What the programme says of itself. */
    @PUT
    @Path("/texts")
    public Response texts(
            @PathParam("key") String key,
            @QueryParam(OnlyPreview.PREVIEW) String preview,
            @HeaderParam(Endpoint.TOKEN) String token,
            InputStream body) {
        return change(token, key, preview, body, ProgrammeEditJson::texts);
    }

    /** What a theme is called. */
    @PUT
    @Path("/themes/{theme}")
    public Response theme(
            @PathParam("key") String key,
            @PathParam("theme") String theme,
            @QueryParam(OnlyPreview.PREVIEW) String preview,
            @HeaderParam(Endpoint.TOKEN) String token,
            InputStream body) {
        return change(token, key, preview, body, sent -> ProgrammeEditJson.theme(theme, sent));
    }

    /** What is asked of a milestone. */
    @PUT
    @Path("/milestones/{milestone}")
    public Response milestone(
            @PathParam("key") String key,
            @PathParam("milestone") String milestone,
            @QueryParam(OnlyPreview.PREVIEW) String preview,
            @HeaderParam(Endpoint.TOKEN) String token,
            InputStream body) {
        return change(token, key, preview, body, sent -> ProgrammeEditJson.milestone(milestone, sent));
    }

    private Response change(
            String token, String key, String preview, InputStream body, Function<RequestBody, ProgrammeEdit> reader) {
        return endpoint.writeAsKs(token, viewer -> {
            boolean onlyPreview = OnlyPreview.isWanted(preview);
            RequestBody sent = Json.read(body);
            ProgrammeEdit edit = reader.apply(sent);
            if (onlyPreview) {
                return Answer.ok(PlanPreviewJson.of(editProgramme.preview(viewer, key, edit), Words.forViewer(viewer)));
            }
            int revision = sent.requiredNumber(ProgrammeEditJson.REVISION);
            return Answer.ok(Conflict.inJson(
                    Programme.class,
                    unused -> plan(viewer, key),
                    () -> editProgramme.change(viewer, key, revision, edit)));
        });
    }

    private PlanJson plan(Viewer viewer, String key) {
        return PlanJson.of(readPlan.of(viewer, key), Words.forViewer(viewer));
    }
}
