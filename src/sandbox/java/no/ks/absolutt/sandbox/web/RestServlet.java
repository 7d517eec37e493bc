// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/** What the calls of Confluence's own REST share: JSON, its error shape and its lists. */
abstract class RestServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 200;
    private static final int USUAL = 25;

    private final transient Site site;
    private final transient ObjectMapper mapper = new ObjectMapper();

    RestServlet(Site site) {
        this.site = site;
    }

    final Site site() {
        return site;
    }

    final ObjectMapper mapper() {
        return mapper;
    }

    /** Answers a request of one who is logged in. */
    abstract void answer(HttpServletRequest request, HttpServletResponse response) throws IOException;

    @Override
    protected final void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (CurrentUser.get().isEmpty()) {
            ObjectNode body = mapper.createObjectNode();
            body.put("message", "Client must be authenticated to access this resource.")
                    .put("status-code", 401);
            send(response, HttpServletResponse.SC_UNAUTHORIZED, body);
            return;
        }
        try {
            answer(request, response);
        } catch (Refused e) {
            send(response, e.status, e.body(mapper));
        }
    }

    /** The request's body. */
    final JsonNode json(HttpServletRequest request) throws IOException {
        if (!String.valueOf(request.getContentType()).startsWith("application/json")) {
            throw new Refused(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, "application/json is required");
        }
        try {
            return mapper.readTree(request.getInputStream());
        } catch (JsonProcessingException e) {
            throw new Refused(HttpServletResponse.SC_BAD_REQUEST, "Not JSON: " + e.getOriginalMessage());
        }
    }

    final void refuseWhenReadOnly() {
        if (site.readOnly()) {
            throw new Refused(HttpServletResponse.SC_METHOD_NOT_ALLOWED, "READ_ONLY");
        }
    }

    final void send(HttpServletResponse response, int status, ObjectNode body) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(mapper.writeValueAsBytes(body));
    }

    /** A page of a list, in the product's shape. */
    final <T> ObjectNode list(HttpServletRequest request, List<T> all, Function<T, ObjectNode> toJson) {
        int start = number(request, "start", 0);
        int limit = Math.min(number(request, "limit", USUAL), MOST);
        List<T> shown = all.stream().skip(start).limit(limit).toList();
        ObjectNode body = mapper.createObjectNode();
        shown.forEach(one -> body.withArray("results").add(toJson.apply(one)));
        body.withArray("results");
        body.put("start", start).put("limit", limit).put("size", shown.size());
        ObjectNode links = body.putObject("_links");
        links.put("base", site.parts().options().baseUrl()).put("context", site.path(""));
        if (all.size() > start + limit) {
            String path = request.getServletPath();
            links.put("next", path + "?limit=" + limit + "&start=" + (start + limit) + rest(request));
        }
        return body;
    }

    /** The expansions that the request asks for; the otherwise when it asks for none. */
    static List<String> expand(HttpServletRequest request, List<String> otherwise) {
        String expand = request.getParameter("expand");
        return expand == null ? otherwise : List.of(expand.split(","));
    }

    /** The last part of the address, null when there is none. */
    static String id(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path == null || path.length() < 2 ? null : path.substring(1);
    }

    private static String rest(HttpServletRequest request) {
        StringBuilder rest = new StringBuilder();
        for (String name : new String[] {"spaceKey", "title", "expand"}) {
            if (request.getParameter(name) != null) {
                rest.append('&').append(name).append('=').append(Addresses.encode(request.getParameter(name)));
            }
        }
        return rest.toString();
    }

    private static int number(HttpServletRequest request, String name, int otherwise) {
        String text = request.getParameter(name);
        if (text == null) {
            return otherwise;
        }
        if (!text.matches("\\d{1,9}")) {
            throw new Refused(HttpServletResponse.SC_BAD_REQUEST, name + " must be a number of 0 or more");
        }
        return Integer.parseInt(text);
    }

    /** The end of a call, with a status and a message in the product's shape. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final int status;

        Refused(int status, String message) {
            super(message);
            this.status = status;
        }

        private ObjectNode body(ObjectMapper mapper) {
            ObjectNode body = mapper.createObjectNode().put("statusCode", status);
            ObjectNode data = body.putObject("data");
            data.put(
                    "authorized",
                    status != HttpServletResponse.SC_FORBIDDEN && status != HttpServletResponse.SC_NOT_FOUND);
            data.put("valid", status != HttpServletResponse.SC_BAD_REQUEST).put("successful", false);
            data.putArray("errors");
            return body.put("message", getMessage()).put("reason", reason());
        }

        private String reason() {
            return switch (status) {
                case HttpServletResponse.SC_BAD_REQUEST -> "Bad Request";
                case HttpServletResponse.SC_FORBIDDEN -> "Forbidden";
                case HttpServletResponse.SC_NOT_FOUND -> "Not Found";
                case HttpServletResponse.SC_METHOD_NOT_ALLOWED -> "Method Not Allowed";
                case HttpServletResponse.SC_CONFLICT -> "Conflict";
                default -> "Unsupported Media Type";
            };
        }
    }
}
