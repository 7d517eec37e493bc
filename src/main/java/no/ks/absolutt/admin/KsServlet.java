// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.admin;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * KS's screens, for members of the KS group. One address; {@code programme} names a programme, {@code view} the screen,
 * see {@link KsScreens}.
 */
@UnrestrictedAccess
public class KsServlet extends HttpServlet {

    /** Address below {@code /plugins/servlet}, as in atlassian-plugin.xml. */
    static final String PATH = "/plugins/servlet/absolutt";

    private static final long serialVersionUID = 1L;

    private final transient ScreenWriter writer;
    private final transient KsScreens screens;

    /** The servlet over its screens. */
    @Inject
    public KsServlet(ScreenWriter writer, KsScreens screens) {
        this.writer = writer;
        this.screens = screens;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        writer.write(request, response, "ks.refused", viewer -> screens.of(viewer, parameters(request)));
    }

    private static Map<String, String> parameters(HttpServletRequest request) {
        Map<String, String> first = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> first.put(name, values[0]));
        return first;
    }
}
