// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.admin;

import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.access.WhoIsAsking;
import no.ks.absolutt.view.FaultLog;
import no.ks.absolutt.view.LogIn;
import no.ks.absolutt.view.PageResources;
import no.ks.absolutt.view.Renderer;
import no.ks.absolutt.view.Words;

/** Answers a request with a screen: sends who is not logged in to log in, and says in words what went wrong. */
@Named
public final class ScreenWriter {

    /** Key of the web resource with the look that every screen has. */
    static final String STYLE = "ks-style";

    private final WhoIsAsking who;
    private final LogIn login;
    private final Renderer renderer;
    private final PageResources resources;
    private final FaultLog faults;

    /** The writer over the host's rendering. */
    @Inject
    public ScreenWriter(WhoIsAsking who, LogIn login, Renderer renderer, PageResources resources, FaultLog faults) {
        this.who = who;
        this.login = login;
        this.renderer = renderer;
        this.resources = resources;
        this.faults = faults;
    }

    /**
     * Writes the screen that the viewer gets; what she reads is in her own language.
     *
     * @param forWhom key of the sentence that tells who is let in, for those who are not
     * @throws WebSudoSessionException when the screen does, for the caller to ask for the password
     */
    void write(
            HttpServletRequest request, HttpServletResponse response, String forWhom, Function<Viewer, Screen> screens)
            throws IOException {
        Viewer viewer = who.viewer();
        if (!viewer.isSomebody()) {
            response.sendRedirect(login.address(address(request)).toString());
            return;
        }
        Screen screen = screenFor(viewer, request.getContextPath() + KsServlet.PATH, forWhom, screens);
        resources.need(STYLE);
        if (!screen.resource().equals(STYLE)) {
            resources.need(screen.resource());
        }
        String html = screen.html(renderer);
        response.setStatus(screen.status());
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(html.getBytes(StandardCharsets.UTF_8));
    }

    private Screen screenFor(Viewer viewer, String start, String forWhom, Function<Viewer, Screen> screens) {
        Words words = Words.forViewer(viewer);
        try {
            return screens.apply(viewer);
        } catch (WebSudoSessionException passwordWanted) {
            throw passwordWanted;
        } catch (Refusal refusal) {
            return refused(refusal, words, start, forWhom);
        } catch (RuntimeException | LinkageError failure) {
            String reference = faults.note("a screen", failure);
            return Screen.message(500, words.text("ks.fault.title"), words.text("ks.fault.sentence", reference));
        }
    }

    private static Screen refused(Refusal refusal, Words words, String start, String forWhom) {
        boolean unknown = refusal.code() == Refusal.Code.NOT_FOUND;
        return unknown
                ? Screen.nowhere(
                        words.text("ks.unknown.title"),
                        words.text("ks.unknown.sentence"),
                        start,
                        words.text("ks.unknown.toStart"))
                : Screen.message(403, words.text("ks.refusedTitle"), words.text(forWhom));
    }

    private static URI address(HttpServletRequest request) {
        String query = request.getQueryString();
        String whole = request.getRequestURL() + (query == null ? "" : "?" + query);
        try {
            return URI.create(whole);
        } catch (IllegalArgumentException oddQuery) {
            return URI.create(request.getRequestURL().toString());
        }
    }
}
