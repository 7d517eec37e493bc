// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.admin;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.ks.absolutt.core.log.ActStore;
import no.ks.absolutt.core.log.reading.ActSearch;

/**
 * What the address of the log's screen asks for, and the addresses that ask for more of the same.
 *
 * @param before only acts with a smaller id
 */
record LogAddress(ActSearch search, int before) {

    private static final String PROGRAMME = "programme";
    private static final String WORDS = "q";
    private static final String KIND = "kind";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String BEFORE = "before";

    /** What the request asks for; a place in the log that is none is its beginning. */
    static LogAddress of(ScreenRequest request) {
        ActSearch search = new ActSearch(
                request.programme(),
                request.parameter(WORDS).orElse(null),
                request.parameter(KIND).orElse(null),
                request.parameter(FROM).orElse(null),
                request.parameter(TO).orElse(null));
        String before = request.parameter(BEFORE).orElse("");
        return new LogAddress(search, before.matches("\\d{1,9}") ? Integer.parseInt(before) : ActStore.FROM_THE_NEWEST);
    }

    boolean isFirstPage() {
        return before == ActStore.FROM_THE_NEWEST;
    }

    boolean isNarrowed() {
        Set<String> asked = new HashSet<>(parameters().keySet());
        asked.remove(PROGRAMME);
        return !asked.isEmpty() || !isFirstPage();
    }

    /** The screen's query for the same search; {@code from} is where its page begins, null for the newest. */
    String query(Integer from) {
        Map<String, String> all = screen();
        all.putAll(parameters());
        if (from != null) {
            all.put(BEFORE, from.toString());
        }
        return written(all);
    }

    /** The screen's query without a search; the programme stays. */
    String resetQuery() {
        Map<String, String> all = screen();
        if (search.programme() != null) {
            all.put(PROGRAMME, search.programme());
        }
        return written(all);
    }

    private static Map<String, String> screen() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("view", Tab.LOG.view());
        return all;
    }

    /** The query of the same search in the export. */
    String exportQuery() {
        return written(parameters());
    }

    private static String written(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private Map<String, String> parameters() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(PROGRAMME, search.programme());
        all.put(WORDS, search.q());
        all.put(KIND, search.kind());
        all.put(FROM, search.from());
        all.put(TO, search.to());
        all.values().removeIf(value -> value == null || value.isBlank());
        return all;
    }
}
