// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Set;
import no.ks.absolutt.core.access.Access;
import no.ks.absolutt.core.access.Configure;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.rest.json.Json;
import no.ks.absolutt.rest.json.RequestBody;

/** The plugin's configuration, for Confluence administrators. */
@Named
@Path("/settings")
@UnrestrictedAccess
public class SettingsResource {

    private static final String KS_GROUP = "ksGroup";

    private final Endpoint endpoint;
    private final Access access;
    private final Configure configure;

    /** The settings; null while no group is named. */
    private record Settings(String ksGroup) {}

    /** The calls over their use case. */
    @Inject
    public SettingsResource(Endpoint endpoint, Access access, Configure configure) {
        this.endpoint = endpoint;
        this.access = access;
        this.configure = configure;
    }

    /** The settings as they are. */
    @GET
    public Response settings() {
        return endpoint.read(this::answer);
    }

    /** Names the KS group, which must exist. */
    @PUT
    public Response change(@HeaderParam(Endpoint.TOKEN) String token, InputStream body) {
        return endpoint.write(token, viewer -> {
            access.requireConfluenceAdministrator(viewer);
            RequestBody request = Json.read(body);
            request.allowOnly(Set.of(KS_GROUP));
            configure.nameKsGroup(viewer, request.requiredText(KS_GROUP));
            return answer(viewer);
        });
    }

    private Response answer(Viewer viewer) {
        return Answer.ok(new Settings(configure.ksGroup(viewer).orElse(null)));
    }
}
