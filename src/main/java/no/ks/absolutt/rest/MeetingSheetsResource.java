// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Set;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.meeting.MeetingSheets;
import no.ks.absolutt.core.meeting.ShownSheet;
import no.ks.absolutt.core.municipality.SpaceDoor;
import no.ks.absolutt.core.text.Message;
import no.ks.absolutt.rest.json.Json;
import no.ks.absolutt.rest.json.RequestBody;
import no.ks.absolutt.view.Site;

/** The sheets for group meetings. */
@Named
@Path("/spaces/{spaceKey}/meeting-sheets")
@UnrestrictedAccess
public class MeetingSheetsResource {

    private final Endpoint endpoint;
    private final SpaceDoor door;
    private final MeetingSheets sheets;
    private final Site site;

    /** The calls over their use case. */
    @Inject
    public MeetingSheetsResource(Endpoint endpoint, SpaceDoor door, MeetingSheets sheets, Site site) {
        this.endpoint = endpoint;
        this.door = door;
        this.sheets = sheets;
        this.site = site;
    }

    /** A page that was made for a meeting. */
    public record SheetJson(String title, String day, String page, String url) {}

    /** Those whose pages are still there, the one made last first. */
    @GET
    public Response all(@PathParam("spaceKey") String spaceKey) {
        return endpoint.readIn(
                spaceKey,
                viewer -> Answer.ok(sheets.all(door.visit(viewer, spaceKey)).stream()
                        .map(this::json)
                        .toList()));
    }

    /** Makes one. */
    @POST
    public Response make(
            @PathParam("spaceKey") String spaceKey, @HeaderParam(Endpoint.TOKEN) String token, InputStream body) {
        return endpoint.writeIn(spaceKey, token, viewer -> {
            door.visitToChange(viewer, spaceKey);
            return Answer.created(json(sheets.make(viewer, spaceKey, day(Json.read(body)))));
        });
    }

    private static LocalDate day(RequestBody body) {
        body.allowOnly(Set.of(MeetingSheets.DAY));
        LocalDate day = body.date(MeetingSheets.DAY).value();
        if (day == null) {
            throw Refusal.invalid(MeetingSheets.DAY, Message.of("refusal.field.missing"));
        }
        return day;
    }

    private SheetJson json(ShownSheet sheet) {
        return new SheetJson(
                sheet.title(),
                sheet.day().toString(),
                String.valueOf(sheet.pageId()),
                site.contextPath() + sheet.path());
    }
}
