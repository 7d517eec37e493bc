// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import no.ks.absolutt.core.group.EditGroup;
import no.ks.absolutt.rest.json.GroupJson;
import no.ks.absolutt.rest.json.Json;

/** That a member is as she was, after KS has asked. */
@Named
@Path("/spaces/{spaceKey}/group/{id}/confirm")
@UnrestrictedAccess
public class GroupConfirmResource {

    private final MemberCall call;
    private final EditGroup editGroup;

    /** The call over its use case. */
    @Inject
    public GroupConfirmResource(MemberCall call, EditGroup editGroup) {
        this.call = call;
        this.editGroup = editGroup;
    }

    /** Says so, and answers with her. */
    @POST
    public Response confirm(
            @PathParam("spaceKey") String spaceKey,
            @PathParam("id") String id,
            @HeaderParam(Endpoint.TOKEN) String token,
            InputStream body) {
        return call.answer(
                spaceKey,
                token,
                viewer -> editGroup.confirm(viewer, spaceKey, RowId.of(id), GroupJson.revision(Json.read(body))));
    }
}
