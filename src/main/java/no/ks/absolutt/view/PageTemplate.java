// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.w3c.dom.Document;

/**
 * One page template, filled hundreds of times by a job: for each set of parts that a page can have the body is written
 * once, and a page only puts its values in. Thread-safe.
 */
final class PageTemplate {

    private final String name;
    private final Document document;
    private final Set<String> deciding;
    private final Map<Set<String>, List<TemplatePiece>> bodies = new ConcurrentHashMap<>();

    /** The template with that name; the document is the template's own from now on. */
    PageTemplate(String name, Document document) {
        this.name = name;
        this.document = document;
        this.deciding = TemplateParts.deciding(document.getDocumentElement());
    }

    /**
     * The body of a page in the host's storage format.
     *
     * @throws IllegalStateException for a placeholder that is unknown, or has no value on the page
     */
    String filledWith(TemplateValues values) {
        Set<String> present =
                deciding.stream().filter(one -> value(values, one).isPresent()).collect(Collectors.toSet());
        StringBuilder body = new StringBuilder();
        for (TemplatePiece piece : bodies.computeIfAbsent(present, this::pieces)) {
            body.append(piece.text());
            if (piece.name() != null) {
                body.append(piece.written(required(values, piece.name())));
            }
        }
        return body.toString();
    }

    private List<TemplatePiece> pieces(Set<String> present) {
        Document body = copy();
        new TemplateParts(present).keep(body.getDocumentElement());
        return TemplatePiece.of(new StorageWriter().childrenOf(body.getDocumentElement()));
    }

    /** A tree is not safe for two threads, not even to read. */
    private Document copy() {
        synchronized (document) {
            return (Document) document.cloneNode(true);
        }
    }

    private String required(TemplateValues values, String placeholder) {
        return value(values, placeholder)
                .orElseThrow(() -> new IllegalStateException(
                        "Template " + name + ": the placeholder {" + placeholder + "} has no value on this page"));
    }

    private Optional<String> value(TemplateValues values, String placeholder) {
        try {
            return values.of(placeholder);
        } catch (IllegalArgumentException unknown) {
            throw new IllegalStateException("Template " + name + ": there is no placeholder {" + placeholder + "}");
        }
    }
}
