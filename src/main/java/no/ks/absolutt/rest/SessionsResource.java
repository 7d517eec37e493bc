// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Map;
import java.util.function.Supplier;
import no.ks.absolutt.core.plan.EditSession;
import no.ks.absolutt.core.plan.SessionEdit;
import no.ks.absolutt.core.programme.Session;
import no.ks.absolutt.rest.json.Json;
import no.ks.absolutt.rest.json.PlanPreviewJson;
import no.ks.absolutt.rest.json.PlanSessionJson;
import no.ks.absolutt.rest.json.ProgrammeEditJson;
import no.ks.absolutt.rest.json.RequestBody;
import no.ks.absolutt.rest.json.SessionEditJson;
import no.ks.absolutt.view.Words;

/** The sessions of a programme. With {@code preview=true} a change is shown and not made. */
@Named
@Path("/programmes/{key}/sessions")
@UnrestrictedAccess
public class SessionsResource {

    private final Endpoint endpoint;
    private final EditSession editSession;

    /** The calls over their use case. */
    @Inject
    public SessionsResource(Endpoint endpoint, EditSession editSession) {
        this.endpoint = endpoint;
        this.editSession = editSession;
    }

    /** Adds a session. */
    @POST
    public Response add(
            @PathParam("key") String key,
            @QueryParam(OnlyPreview.PREVIEW) String preview,
            @HeaderParam(Endpoint.TOKEN) String token,
            InputStream body) {
        return endpoint.writeAsKs(token, viewer -> {
            boolean onlyPreview = OnlyPreview.isWanted(preview);
            SessionEdit edit = SessionEditJson.of(Json.read(body));
            return onlyPreview
                    ? Answer.ok(PlanPreviewJson.of(editSession.previewNew(viewer, key, edit), Words.forViewer(viewer)))
                    : Answer.created(PlanSessionJson.of(editSession.add(viewer, key, edit)));
        });
    }

    /** Changes or moves a session. */
    @PUT
    @Path("/{id}")
    public Response change(
            @PathParam("key") String key,
            @PathParam("id") String id,
            @QueryParam(OnlyPreview.PREVIEW) String preview,
            @HeaderParam(Endpoint.TOKEN) String token,
            InputStream body) {
        return endpoint.writeAsKs(token, viewer -> {
            boolean onlyPreview = OnlyPreview.isWanted(preview);
            RequestBody sent = Json.read(body);
            SessionEdit edit = SessionEditJson.of(sent);
            if (onlyPreview) {
                return Answer.ok(PlanPreviewJson.of(
                        editSession.preview(viewer, key, RowId.of(id), edit), Words.forViewer(viewer)));
            }
            int revision = sent.requiredNumber(ProgrammeEditJson.REVISION);
            return Answer.ok(PlanSessionJson.of(
                    orConflict(() -> editSession.change(viewer, key, RowId.of(id), revision, edit))));
        });
    }

    /** Removes a session on which nothing hangs; {@code revision} is the one that this is based on. */
    @DELETE
    @Path("/{id}")
    public Response remove(
            @PathParam("key") String key,
            @PathParam("id") String id,
            @QueryParam("revision") String revision,
            @HeaderParam(Endpoint.TOKEN) String token) {
        return endpoint.writeAsKs(token, viewer -> {
            orConflict(() -> {
                editSession.remove(viewer, key, RowId.of(id), RowId.of(revision));
                return null;
            });
            return Answer.ok(Map.of());
        });
    }

    private static <T> T orConflict(Supplier<T> change) {
        return Conflict.orCurrent(Session.class, PlanSessionJson::of, change);
    }
}
