// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.admin;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.ks.absolutt.core.access.Viewer;

/**
 * KS's screens, for members of the KS group. One address; {@code programme} names a programme, {@code view=new} asks for
 * the screen that makes a space in it.
 */
@UnrestrictedAccess
public class KsServlet extends HttpServlet {

    /** Address below {@code /plugins/servlet}, as in atlassian-plugin.xml. */
    static final String PATH = "/plugins/servlet/absolutt";

    private static final long serialVersionUID = 1L;
    private static final String PROGRAMME = "programme";
    private static final String VIEW = "view";
    private static final String NEW = "new";

    private final transient ScreenWriter writer;
    private final transient StartScreen start;
    private final transient ProgrammeScreen programme;
    private final transient NewSpaceScreen newSpace;

    /** The servlet over its screens. */
    @Inject
    public KsServlet(ScreenWriter writer, StartScreen start, ProgrammeScreen programme, NewSpaceScreen newSpace) {
        this.writer = writer;
        this.start = start;
        this.programme = programme;
        this.newSpace = newSpace;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        writer.write(
                request,
                response,
                "ks.refused",
                viewer -> screen(viewer, request.getParameter(PROGRAMME), request.getParameter(VIEW)));
    }

    private Screen screen(Viewer viewer, String programmeKey, String view) {
        if (programmeKey == null) {
            return start.of(viewer);
        }
        return NEW.equals(view) ? newSpace.of(viewer, programmeKey) : programme.of(viewer, programmeKey);
    }
}
