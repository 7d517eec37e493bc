// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The page types of page-tree.json: what a template of each must show. */
final class PageTree {

    /** One page type: its key, and its section titles and guiding questions in order, in one language. */
    record PageType(String key, List<String> sections, List<String> questions) {}

    private PageTree() {}

    /** All page types by key, in the order of the file, with texts in {@code language} ("nb" or "nn"). */
    static Map<String, PageType> read(String language) {
        try (InputStream in = PageTree.class.getResourceAsStream("/programme/page-tree.json")) {
            Map<String, PageType> types = new LinkedHashMap<>();
            for (JsonNode page : new ObjectMapper().readTree(in)) {
                String key = page.get("key").asText();
                types.put(
                        key, new PageType(key, texts(page, "sections", language), texts(page, "questions", language)));
            }
            return types;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> texts(JsonNode page, String field, String language) {
        List<String> texts = new ArrayList<>();
        page.get(field).forEach(node -> texts.add(node.get(language).asText()));
        return texts;
    }
}
