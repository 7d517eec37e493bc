// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.ks.absolutt.sandbox.host.PageRow;
import no.ks.absolutt.sandbox.host.Permissions;
import org.junit.Rule;
import org.junit.Test;

public class TasksTest {

    private static final String TWO = "<p>a&nbsp;b</p><ac:task-list><ac:task><ac:task-id>1</ac:task-id>"
            + "<ac:task-status>incomplete</ac:task-status><ac:task-body>Les</ac:task-body></ac:task><ac:task>"
            + "<ac:task-id>2</ac:task-id><ac:task-status>complete</ac:task-status><ac:task-body>Skriv</ac:task-body></ac:task>"
            + "</ac:task-list><ac:structured-macro ac:name=\"code\"><ac:plain-text-body><![CDATA[a < b]]></ac:plain-text-body>"
            + "</ac:structured-macro>";

    @Rule
    public final RendererFixture site = new RendererFixture();

    @Test
    public void tickingChangesThatTaskAndNothingElse() {
        String ticked = Tasks.toggle(TWO, 0);
        assertThat(ticked).isEqualTo(TWO.replace("incomplete", "complete").replace("&nbsp;", "\u00a0"));
        assertThat(Tasks.toggle(ticked, 1)).contains("<ac:task-status>incomplete</ac:task-status><ac:task-body>Skriv");
        assertThatThrownBy(() -> Tasks.toggle(TWO, 2)).hasMessage("No task 2");
    }

    @Test
    public void oneWhoMayEditCanTickOthersAndPaperCannot() {
        PageRow page = site.page("Oppgaver", TWO);
        site.world
                .permissions()
                .grantToUser(
                        site.world.spaces().byKey("ABS").orElseThrow().id(),
                        Permissions.VIEWSPACE,
                        site.user("ola").key());
        assertThat(site.html(page, "ks", "display"))
                .contains(
                        "<li class=\"checked\"><button type=\"submit\" form=\"sandbox-task-form\" name=\"task\" "
                                + "value=\"1\" role=\"checkbox\" class=\"sandbox-task-box\" aria-checked=\"true\" "
                                + "aria-labelledby=\"task-text-1\"></button><div class=\"sandbox-task-text\" id=\"task-text-1\">Skriv");
        assertThat(site.html(page, "ola", "display")).doesNotContain("<button").contains("aria-label=\"Fullført:\"");
        assertThat(site.html(page, "ks", "pdf")).doesNotContain("<button").contains("Les");
    }
}
