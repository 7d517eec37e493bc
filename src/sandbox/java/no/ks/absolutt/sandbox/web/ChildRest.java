// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import no.ks.absolutt.sandbox.host.AttachmentRow;
import no.ks.absolutt.sandbox.host.CommentRow;
import no.ks.absolutt.sandbox.host.NameTaken;
import no.ks.absolutt.sandbox.host.PageRow;
import no.ks.absolutt.sandbox.host.Permissions;
import no.ks.absolutt.sandbox.host.SpaceRow;
import no.ks.absolutt.sandbox.web.RestServlet.Refused;

/** What stands on a page, in Confluence's REST: comments and files. */
final class ChildRest {

    private final Site site;
    private final Remarks remarks;
    private final ObjectMapper mapper;

    ChildRest(Site site, ObjectMapper mapper) {
        this.site = site;
        this.remarks = new Remarks(site);
        this.mapper = mapper;
    }

    List<ObjectNode> comments(PageRow page) {
        return site.parts().world().comments().of(page.id()).stream()
                .map(row -> comment(page, row))
                .toList();
    }

    List<ObjectNode> attachments(PageRow page) {
        return site.parts().world().attachments().of(page.id()).stream()
                .map(this::attachment)
                .toList();
    }

    ObjectNode addComment(PageRow page, SpaceRow space, String storage) {
        refuseUnless(Permissions.COMMENT, space);
        String user = CurrentUser.get().orElseThrow().key();
        return comment(page, site.parts().world().comments().add(page.id(), storage, user));
    }

    /** As in the product, a form of another site is told apart by a header that no form can send. */
    ObjectNode addAttachment(HttpServletRequest request, PageRow page, SpaceRow space) throws IOException {
        if (!String.valueOf(request.getHeader("X-Atlassian-Token")).matches("no-?check")) {
            throw new Refused(HttpServletResponse.SC_FORBIDDEN, "XSRF check failed");
        }
        refuseUnless(Permissions.CREATEATTACHMENT, space);
        try {
            String user = CurrentUser.get().orElseThrow().key();
            return attachment(site.parts().world().attachments().add(page.id(), Uploads.file(request), user));
        } catch (NameTaken e) {
            String message = "Cannot add a new attachment with same file name as an existing attachment";
            throw new Refused(HttpServletResponse.SC_BAD_REQUEST, message);
        } catch (ServletException | IllegalArgumentException e) {
            throw new Refused(HttpServletResponse.SC_BAD_REQUEST, String.valueOf(e.getMessage()));
        }
    }

    private void refuseUnless(String permission, SpaceRow space) {
        if (site.readOnly()) {
            throw new Refused(HttpServletResponse.SC_METHOD_NOT_ALLOWED, "READ_ONLY");
        }
        if (!remarks.mayAdd(permission, space)) {
            throw new Refused(HttpServletResponse.SC_FORBIDDEN, "Not permitted in space " + space.key());
        }
    }

    private ObjectNode comment(PageRow page, CommentRow row) {
        ObjectNode json = mapper.createObjectNode().put("id", String.valueOf(row.id()));
        json.put("type", "comment").put("status", "current").put("title", "Re: " + page.title());
        ObjectNode storage = json.putObject("body").putObject("storage");
        storage.put("value", row.body()).put("representation", "storage");
        return json;
    }

    private ObjectNode attachment(AttachmentRow row) {
        ObjectNode json = mapper.createObjectNode().put("id", "att" + row.id());
        json.put("type", "attachment").put("status", "current").put("title", row.fileName());
        json.putObject("metadata").put("mediaType", row.mediaType());
        json.putObject("extensions").put("mediaType", row.mediaType()).put("fileSize", row.size());
        return json;
    }
}
