// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.content;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.ks.absolutt.sandbox.host.PageRow;
import no.ks.absolutt.sandbox.host.SandboxUser;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** One walk through a page. Not for use by more than one thread. */
final class Rendering {

    /** Elements whose text is no text for people. */
    private static final Set<String> SILENT = Set.of("script", "style", "iframe", "object", "embed");

    private final StorageRenderer.Host host;
    private final Place place;
    private final RenderRequest request;
    private final Headings headings;
    private final List<Element> tasks;
    private final MacroContext context;
    private final PluginMacros macros;
    private final Set<Long> included = new HashSet<>();
    private Html out = new Html();

    Rendering(StorageRenderer.Host host, Place place, Element root, RenderRequest request) {
        this.host = host;
        this.place = place;
        this.request = request;
        this.headings = new Headings(root, place.title());
        this.tasks = Tasks.all(root);
        this.context =
                new MacroContext(place.pageId(), place.title(), place.spaceKey(), request.outputType(), request.user());
        this.macros = host.plugin().on(context);
        if (place.page() != null) {
            included.add(place.page().id());
        }
    }

    StorageRenderer.Host host() {
        return host;
    }

    Place place() {
        return place;
    }

    /** Where the macros of plugins stand. */
    MacroContext context() {
        return context;
    }

    PluginMacros macros() {
        return macros;
    }

    RenderRequest request() {
        return request;
    }

    SandboxUser user() {
        return request.user();
    }

    Headings headings() {
        return headings;
    }

    Html out() {
        return out;
    }

    /** True when this text is shown inside another page. */
    boolean isIncluded() {
        return place.page() == null || included.size() > 1;
    }

    /** The number of the task on its page, from 0, those counted too that are not shown. */
    int taskNumber(Element task) {
        return tasks.indexOf(task);
    }

    /** Renders a body of another page, in that page's place; a page that is being shown already gives nothing. */
    String include(PageRow page, Element root, Element body) {
        if (included.contains(page.id())) {
            return "";
        }
        Rendering inner = new Rendering(host, new Place(page, page.spaceKey()), root, request);
        inner.included.addAll(included);
        return inner.html(body);
    }

    /** The parent's children as HTML, without writing them here. */
    String html(Node parent) {
        Html outer = out;
        out = new Html();
        try {
            children(parent);
            return out.toString();
        } finally {
            out = outer;
        }
    }

    void children(Node parent) {
        for (Node child : Nodes.children(parent)) {
            if (child instanceof Element) {
                element((Element) child);
            } else if (child instanceof Text) {
                out.text(child.getNodeValue());
            }
        }
    }

    private void element(Element element) {
        if (StorageXml.AC.equals(element.getNamespaceURI())) {
            ElementView.of(element.getLocalName()).write(element, this);
        } else if (element.getTagName().equals("time")) {
            Dates.write(element, this);
        } else if (AllowedXhtml.allows(element)) {
            xhtml(element);
        } else if (!SILENT.contains(element.getTagName())) {
            children(element);
        }
    }

    private void xhtml(Element element) {
        String id = headings.id(element);
        if (id != null && !element.hasAttribute("id")) {
            element.setAttribute("id", id);
        }
        boolean table = element.getTagName().equals("table");
        if (table) {
            // As the product does: the class gives the table its look, the wrapper lets it scroll on a narrow screen.
            element.setAttribute("class", ("confluenceTable " + element.getAttribute("class")).trim());
            out.open("div", "class", "table-wrap");
        }
        out.open(element.getTagName(), AllowedXhtml.attributes(element));
        if (!AllowedXhtml.VOID.contains(element.getTagName())) {
            children(element);
            out.close(element.getTagName());
        }
        if (table) {
            out.close("div");
        }
    }
}
