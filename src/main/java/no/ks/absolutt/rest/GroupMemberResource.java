// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import no.ks.absolutt.core.group.EditGroup;
import no.ks.absolutt.core.group.MemberEdit;
import no.ks.absolutt.rest.json.GroupJson;
import no.ks.absolutt.rest.json.Json;

/** One member of a group. */
@Named
@Path("/spaces/{spaceKey}/group/{id}")
@UnrestrictedAccess
public class GroupMemberResource {

    private final MemberCall call;
    private final EditGroup editGroup;

    /** The calls over their use case. */
    @Inject
    public GroupMemberResource(MemberCall call, EditGroup editGroup) {
        this.call = call;
        this.editGroup = editGroup;
    }

    /** Changes her, and answers with her as she is then; in a conflict, as she is now. */
    @PUT
    public Response change(
            @PathParam("spaceKey") String spaceKey,
            @PathParam("id") String id,
            @HeaderParam(Endpoint.TOKEN) String token,
            InputStream body) {
        return call.answer(spaceKey, token, viewer -> {
            MemberEdit edit = GroupJson.changed(Json.read(body));
            return editGroup.change(viewer, spaceKey, RowId.of(id), edit);
        });
    }

    /** Takes her out, and answers with her as she was. */
    @DELETE
    public Response remove(
            @PathParam("spaceKey") String spaceKey,
            @PathParam("id") String id,
            @QueryParam(GroupJson.REVISION) String revision,
            @HeaderParam(Endpoint.TOKEN) String token) {
        return call.answer(
                spaceKey,
                token,
                viewer -> editGroup.remove(viewer, spaceKey, RowId.of(id), GroupJson.revision(revision)));
    }
}
