// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import no.ks.absolutt.core.fact.Typed;
import no.ks.absolutt.core.indicator.ImportIndicators;
import no.ks.absolutt.core.indicator.ImportedRow;
import no.ks.absolutt.core.indicator.IndicatorField;
import no.ks.absolutt.core.municipality.SpaceDoor;
import no.ks.absolutt.rest.json.IndicatorImportJson;
import no.ks.absolutt.rest.json.Json;
import no.ks.absolutt.rest.json.Names;
import no.ks.absolutt.rest.json.RequestBody;

/** A pasted table of indicators. */
@Named
@Path("/spaces/{spaceKey}/indicators/import")
@UnrestrictedAccess
public class IndicatorImportResource {

    private final Endpoint endpoint;
    private final SpaceDoor door;
    private final ImportIndicators tables;
    private final Naming naming;

    /** The call over its use case. */
    @Inject
    public IndicatorImportResource(Endpoint endpoint, SpaceDoor door, ImportIndicators tables, Naming naming) {
        this.endpoint = endpoint;
        this.door = door;
        this.tables = tables;
        this.naming = naming;
    }

    /** Adds the good rows of the table; with {@code preview=true} it says what they mean and changes nothing. */
    @POST
    public Response add(
            @PathParam("spaceKey") String spaceKey,
            @QueryParam("preview") String preview,
            @HeaderParam(Endpoint.TOKEN) String token,
            InputStream body) {
        return endpoint.writeIn(spaceKey, token, viewer -> {
            Names names = naming.in(door.visitToChange(viewer, spaceKey).space(), viewer);
            RequestBody sent = Json.read(body, Json.LIMIT_OF_LISTS);
            String text = IndicatorImportJson.text(sent);
            Typed<IndicatorField> otherwise = IndicatorImportJson.otherwise(sent);
            List<ImportedRow> rows = "true".equals(preview)
                    ? tables.preview(viewer, spaceKey, text, otherwise)
                    : tables.add(viewer, spaceKey, text, otherwise);
            return Answer.ok(IndicatorImportJson.of(rows, names));
        });
    }
}
