// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Locale;
import no.ks.absolutt.core.list.ReadList;
import no.ks.absolutt.core.list.ReadRows;
import no.ks.absolutt.rest.json.Json;
import no.ks.absolutt.rest.json.ListJson;

/** Lists of municipalities that KS pastes or uploads, to use their rows in a programme. */
@Named
@Path("/programmes/{key}/lists")
@UnrestrictedAccess
public class ListsResource {

    private static final String JSON = "application/json";

    private final Endpoint endpoint;
    private final ReadList lists;
    private final Naming naming;

    /** The calls over their use case. */
    @Inject
    public ListsResource(Endpoint endpoint, ReadList lists, Naming naming) {
        this.endpoint = endpoint;
        this.lists = lists;
        this.naming = naming;
    }

    /** Says what the list means, and changes nothing: a pasted text in JSON, or a file as it is. At most 1 MB. */
    @POST
    public Response read(
            @PathParam("key") String key,
            @HeaderParam(Endpoint.TOKEN) String token,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String type,
            InputStream body) {
        return endpoint.writeAsKs(token, viewer -> {
            ReadRows read = isJson(type)
                    ? lists.ofText(viewer, key, ListJson.text(Json.read(body, Json.LIMIT_OF_LISTS)))
                    : lists.ofFile(viewer, key, Json.bytes(body, Json.LIMIT_OF_LISTS));
            return Answer.ok(ListJson.of(read, naming.forViewer(viewer)));
        });
    }

    private static boolean isJson(String type) {
        return type != null && type.toLowerCase(Locale.ROOT).startsWith(JSON);
    }
}
