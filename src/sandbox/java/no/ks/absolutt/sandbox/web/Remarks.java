// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import no.ks.absolutt.sandbox.content.Html;
import no.ks.absolutt.sandbox.content.RenderRequest;
import no.ks.absolutt.sandbox.host.AttachmentRow;
import no.ks.absolutt.sandbox.host.CommentRow;
import no.ks.absolutt.sandbox.host.PageRow;
import no.ks.absolutt.sandbox.host.Permissions;
import no.ks.absolutt.sandbox.host.SpaceRow;

/** What stands below a page's text: its files and comments, each with a form for those who may add one. */
final class Remarks {

    private final Site site;

    Remarks(Site site) {
        this.site = site;
    }

    void write(Html main, HttpServletRequest request, SpaceRow space, PageRow page) {
        List<AttachmentRow> files = site.parts().world().attachments().of(page.id());
        open(main, "attachments-section", "Vedlegg", files.size());
        if (!files.isEmpty()) {
            main.open("ul");
            files.forEach(file -> attachment(main, file));
            main.close("ul");
        }
        if (mayAdd(Permissions.CREATEATTACHMENT, space)) {
            attachmentForm(main, request, page);
        }
        List<CommentRow> comments = site.parts().world().comments().of(page.id());
        open(main.close("details"), "comments-section", "Kommentarer", comments.size());
        comments.forEach(comment -> comment(main, page, comment));
        if (mayAdd(Permissions.COMMENT, space)) {
            commentForm(main, request, page);
        }
        main.close("details");
    }

    /** Stands open where there is something to read. */
    private static void open(Html main, String id, String label, int number) {
        main.open("details", "id", id, "class", "sandbox-remarks", "open", number == 0 ? null : "");
        main.element("summary", label + " (" + number + ")");
    }

    /** Whether the user may add what the permission is for, now. */
    boolean mayAdd(String permission, SpaceRow space) {
        return !site.readOnly() && site.may(permission, space);
    }

    private void attachment(Html main, AttachmentRow file) {
        String size = file.fileName() + " (" + file.size() + " byte), ";
        main.element("li", size + site.fullName(file.creatorKey()));
    }

    private void comment(Html main, PageRow page, CommentRow comment) {
        main.open("article", "id", "comment-" + comment.id(), "class", "sandbox-comment");
        main.open("p", "class", "sandbox-byline").text(site.fullName(comment.creatorKey()) + ", ");
        main.element(
                "time",
                DayWords.moment(comment.createdAt()),
                "datetime",
                comment.createdAt().toString());
        main.close("p").open("div", "class", "wiki-content");
        RenderRequest request = RenderRequest.of(CurrentUser.get().orElse(null), RenderRequest.DISPLAY);
        main.raw(site.parts().renderer().render(page, page.spaceKey(), comment.body(), request));
        main.close("div").close("article");
    }

    private void commentForm(Html main, HttpServletRequest request, PageRow page) {
        main.open("form", "class", "aui", "method", "post", "action", site.path(Addresses.COMMENT));
        Header.hidden(main, FormToken.FIELD, FormToken.of(request));
        Header.hidden(main, "pageId", String.valueOf(page.id()));
        main.open("div", "class", "field-group").element("label", "Skriv en kommentar", "for", "sandbox-comment");
        main.element("textarea", "", "id", "sandbox-comment", "name", "content", "class", "textarea", "rows", "3");
        main.close("div").open("div", "class", "buttons");
        main.element("button", "Lagre kommentaren", "type", "submit", "class", "aui-button");
        main.close("div").close("form");
    }

    private void attachmentForm(Html main, HttpServletRequest request, PageRow page) {
        String action = site.path(Addresses.ATTACHMENTS);
        main.open("form", "class", "aui", "method", "post", "enctype", "multipart/form-data", "action", action);
        Header.hidden(main, FormToken.FIELD, FormToken.of(request));
        Header.hidden(main, "pageId", String.valueOf(page.id()));
        main.open("div", "class", "field-group").element("label", "Legg ved en fil", "for", "sandbox-file");
        main.open("input", "id", "sandbox-file", "type", "file", "name", "file", "class", "upfile");
        main.close("div").open("div", "class", "buttons");
        main.element("button", "Legg ved", "type", "submit", "class", "aui-button");
        main.close("div").close("form");
    }
}
