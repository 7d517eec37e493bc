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
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.compat.Findings;
import no.ks.absolutt.core.compat.ReadFindings;

/** What this Confluence lacks, in the administration console. For Confluence administrators. */
@UnrestrictedAccess
public class CompatibilityServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient ScreenWriter writer;
    private final transient ReadFindings findings;
    private final transient WebSudoManager webSudo;

    /** The servlet over its use case. */
    @Inject
    public CompatibilityServlet(ScreenWriter writer, ReadFindings findings, WebSudoManager webSudo) {
        this.writer = writer;
        this.findings = findings;
        this.webSudo = webSudo;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            writer.write(request, response, "compat.refused", viewer -> screen(viewer, request));
        } catch (WebSudoSessionException passwordWanted) {
            webSudo.enforceWebSudoProtection(request, response);
        }
    }

    private Screen screen(Viewer viewer, HttpServletRequest request) {
        Findings found = findings.of(viewer);
        webSudo.willExecuteWebSudoRequest(request);
        return CompatibilityScreen.of(found, viewer);
    }
}
