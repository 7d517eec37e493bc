// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.web;

import jakarta.servlet.http.HttpServletRequest;
import no.ks.absolutt.sandbox.content.Html;
import no.ks.absolutt.sandbox.content.RenderRequest;

/** The editor's screen: title, storage format, and what happened last. */
final class EditorView {

    private final Site site;

    EditorView(Site site) {
        this.site = site;
    }

    /**
     * What the editor says above the text.
     *
     * @param problem null when there is none
     * @param conflict true when somebody else has saved meanwhile
     * @param preview true to show the text as it would look
     */
    record Notice(String problem, boolean conflict, boolean preview) {
        static final Notice NONE = new Notice(null, false, false);
        static final Notice PREVIEW = new Notice(null, false, true);
        static final Notice CONFLICT = new Notice(
                "Noen andre har lagret siden mens du skrev. Teksten din er ikke lagret. Den nyeste versjonen står nederst; "
                        + "flett inn det du vil ha med, og lagre på nytt.",
                true,
                false);
    }

    Screen screen(HttpServletRequest request, Draft draft, Notice notice) {
        String heading =
                draft.page() == null ? "Ny side" : "Rediger: " + draft.page().title();
        Html main = new Html().element("h1", heading);
        if (notice.problem() != null) {
            main.element("p", notice.problem(), "class", "sandbox-box sandbox-box-error", "role", "alert");
        }
        form(main, request, draft);
        if (notice.preview()) {
            preview(main, draft);
        }
        if (notice.conflict()) {
            main.element("h2", "Nyeste versjon (" + draft.page().version() + ")");
            main.element("pre", draft.page().body(), "class", "sandbox-source", "tabindex", "0");
        }
        Screen screen = Screen.inSpace(heading, main.toString(), draft.space(), draft.page());
        return screen.withContexts("atl.general", "editor");
    }

    private void form(Html main, HttpServletRequest request, Draft draft) {
        main.open("form", "class", "aui sandbox-editor", "method", "post", "action", address(draft));
        Header.hidden(main, FormToken.FIELD, FormToken.of(request));
        Header.hidden(main, "version", String.valueOf(draft.version()));
        main.open("div", "class", "field-group").element("label", "Tittel", "for", "title");
        main.open("input", "class", "text", "id", "title", "name", "title", "value", draft.title(), "maxlength", "255");
        main.close("div").open("div", "class", "field-group").element("label", "Lagringsformat", "for", "body");
        // A line break right after the tag is not part of a textarea's text, so one is put there.
        main.open("textarea", "id", "body", "name", "body", "rows", "24", "spellcheck", "false")
                .raw("\n");
        main.text(draft.body()).close("textarea").close("div").open("div", "class", "buttons");
        main.element("button", "Lagre", "type", "submit", "class", "aui-button aui-button-primary")
                .text(" ");
        main.element("button", "Forhåndsvis", "type", "submit", "name", "preview", "value", "1", "class", "aui-button");
        main.text(" ").element("a", "Avbryt", "href", back(draft), "class", "aui-button aui-button-link");
        main.close("div").close("form");
    }

    private void preview(Html main, Draft draft) {
        RenderRequest request = RenderRequest.of(CurrentUser.get().orElse(null), RenderRequest.PREVIEW);
        String html = site.parts().renderer().render(draft.page(), draft.space().key(), draft.body(), request);
        main.element("h2", "Slik blir siden")
                .element("p", "Veiledende tekst er med her, men vises ikke for den som leser.");
        main.open("div", "class", "wiki-content sandbox-preview").raw(html).close("div");
    }

    private String address(Draft draft) {
        if (draft.page() != null) {
            return site.path(Addresses.EDIT_PAGE) + "?pageId=" + draft.page().id();
        }
        String parent = draft.parentId() == null ? "" : "&parentPageId=" + draft.parentId();
        return site.path(Addresses.CREATE_PAGE) + "?spaceKey="
                + Addresses.encode(draft.space().key()) + parent;
    }

    private String back(Draft draft) {
        return draft.page() == null
                ? site.path("/display/" + Addresses.encode(draft.space().key()))
                : Addresses.page(site.parts(), draft.page());
    }
}
