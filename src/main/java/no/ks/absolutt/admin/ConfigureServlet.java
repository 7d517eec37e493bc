// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.admin;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.ks.absolutt.core.access.Configure;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.view.Fields;
import no.ks.absolutt.view.Words;

/** The configuration in the administration console: the name of the KS group. For Confluence administrators. */
@UnrestrictedAccess
public class ConfigureServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient ScreenWriter writer;
    private final transient Configure configure;
    private final transient KsViews views;
    private final transient WebSudoManager webSudo;

    /** The servlet over its use case. */
    @Inject
    public ConfigureServlet(ScreenWriter writer, Configure configure, KsViews views, WebSudoManager webSudo) {
        this.writer = writer;
        this.configure = configure;
        this.views = views;
        this.webSudo = webSudo;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            writer.write(request, response, "configure.refused", viewer -> screen(viewer, request));
        } catch (WebSudoSessionException passwordWanted) {
            webSudo.enforceWebSudoProtection(request, response);
        }
    }

    private Screen screen(Viewer viewer, HttpServletRequest request) {
        String group = configure.ksGroup(viewer).orElse("");
        webSudo.willExecuteWebSudoRequest(request);
        Fields view = views.begin();
        Words words = Words.forViewer(viewer);
        view.texts(words, "configure.", "title", "intro", "group", "groupHint", "save", "saving", "saved")
                .texts(words, "ks.", "unreachable", "readOnlyNote", "reference")
                .with("ksGroup", group);
        return Screen.ok("configure.vm", "ks", view);
    }
}
