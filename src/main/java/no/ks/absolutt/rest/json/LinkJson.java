// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest.json;

import java.util.List;
import java.util.Set;
import no.ks.absolutt.core.programme.Link;

/** A link with its title. */
public record LinkJson(LocalTextJson title, String url) {

    static final String LINKS = "links";

    private static final String TITLE = "title";
    private static final String URL = "url";

    static List<LinkJson> all(List<Link> links) {
        return links.stream()
                .map(link -> new LinkJson(LocalTextJson.of(link.title()), link.url()))
                .toList();
    }

    /** The links that were sent; null where none of them were. */
    static List<Link> readAll(RequestBody body) {
        List<RequestBody> links = body.objects(LINKS).value();
        return links == null ? null : links.stream().map(LinkJson::read).toList();
    }

    private static Link read(RequestBody link) {
        link.allowOnly(Set.of(TITLE, URL));
        return new Link(LocalTextJson.read(link, TITLE), link.text(URL).value());
    }
}
