// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import no.ks.absolutt.core.access.Configure;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.testing.FakeSite;
import org.junit.Before;
import org.junit.Test;

/** The servlets with the host's request, response and web sudo mocked. */
public class ServletsTest {

    private final Screens screens = new Screens();
    private final List<String> needed = new ArrayList<>();
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final HttpServletRequest request = mock(HttpServletRequest.class);
    private final HttpServletResponse response = mock(HttpServletResponse.class);
    private final WebSudoManager webSudo = mock(WebSudoManager.class);
    private Viewer viewer = FakeSite.ADMIN;

    @Before
    public void aRequest() throws IOException {
        when(request.getRequestURL()).thenReturn(new StringBuffer("http://localhost/confluence/plugins/servlet/x"));
        when(response.getOutputStream()).thenReturn(new Written());
    }

    @Test
    public void who_is_not_logged_in_is_sent_to_log_in_and_comes_back() throws IOException {
        viewer = Viewer.NOBODY;
        when(request.getQueryString()).thenReturn("programme=a");

        configure();

        verify(response).sendRedirect("/login?to=http://localhost/confluence/plugins/servlet/x?programme=a");
        assertThat(html()).isEmpty();
    }

    @Test
    public void the_administrator_sees_the_name_of_the_group() throws IOException {
        configure();

        verify(response).setStatus(200);
        verify(webSudo).willExecuteWebSudoRequest(request);
        assertThat(html())
                .contains("<meta name=\"decorator\" content=\"atl.admin\">")
                .contains("value=\"ks-absolutt\"");
        assertThat(needed).containsExactly("ks-style", "ks");
    }

    @Test
    public void the_administrator_is_asked_for_the_password_once_more() throws IOException {
        doThrow(new WebSudoSessionException()).when(webSudo).willExecuteWebSudoRequest(request);

        configure();

        verify(webSudo).enforceWebSudoProtection(request, response);
        assertThat(html()).isEmpty();
    }

    @Test
    public void others_get_403_and_learn_nothing() throws IOException {
        viewer = FakeSite.KARI;

        configure();

        verify(response).setStatus(403);
        verify(webSudo, never()).willExecuteWebSudoRequest(any());
        assertThat(html()).contains("<h1>Du har ikke tilgang</h1>").doesNotContain("ks-absolutt");
    }

    @Test
    public void what_goes_wrong_is_said_with_a_reference_and_nothing_else() throws IOException {
        doThrow(new IllegalStateException("secret")).when(webSudo).willExecuteWebSudoRequest(request);

        configure();

        verify(response).setStatus(500);
        assertThat(html()).contains("<h1>Noe gikk galt</h1>", "0badcafe").doesNotContain("secret");
    }

    private void configure() throws IOException {
        ScreenWriter writer = new ScreenWriter(
                () -> viewer,
                to -> URI.create("/login?to=" + to),
                (template, view) -> Screens.html(new Screen(200, List.of(template), "", view)),
                needed::add,
                (where, fault) -> "0badcafe");
        Configure useCase = new Configure(screens.site.access(), screens.site, screens.site.people, screens.site.log());
        new ConfigureServlet(writer, useCase, screens.views(), webSudo).doGet(request, response);
    }

    private String html() {
        return written.toString(StandardCharsets.UTF_8);
    }

    private final class Written extends ServletOutputStream {
        @Override
        public void write(int b) {
            written.write(b);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
