// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.ks.absolutt.descriptor.Descriptor;
import org.junit.Test;

/**
 * Every macro of the plugin, in each of its views, takes a constant number of statements: in a space where much has been
 * done, in one where nothing has, and in that of a county municipality in another programme (design, promise 5).
 */
public class MacroStatementsIT {

    private static final String MUCH = "ABS3420";
    private static final List<String> OTHERS = List.of("ABS3413", "ABS3421", "ABS5025");
    private static final int MOST = 30;
    /** A log without a change has no differences to read. */
    private static final int DIFFERENCES = 1;

    private final RunningSandbox sandbox = RunningSandbox.withDemo();

    @Test
    public void everyMacroTakesTheSameWithFactsAsWithNone() {
        new Descriptor().parametersOfMacros().forEach((macro, parameters) -> views(parameters)
                .forEach(view -> theSameEverywhere(macro, view)));
    }

    private void theSameEverywhere(String macro, Map<String, String> view) {
        List<String> much = statements(MUCH, macro, view);
        assertThat(much).as("%s %s", macro, view).hasSizeBetween(1, MOST);
        OTHERS.forEach(space -> assertThat(statements(space, macro, view))
                .as("%s %s in %s", macro, view, space)
                .hasSizeBetween(much.size() - DIFFERENCES, much.size()));
    }

    /** The defaults, and each value of each parameter that has a list of them. */
    private static List<Map<String, String>> views(List<Descriptor.Parameter> parameters) {
        Map<String, String> required = new LinkedHashMap<>();
        parameters.stream()
                .filter(one -> one.required() && !one.values().isEmpty())
                .forEach(one -> required.put(one.name(), one.values().get(0)));
        List<Map<String, String>> views = new ArrayList<>(List.of(required));
        for (Descriptor.Parameter one : parameters) {
            for (String value : one.values()) {
                Map<String, String> view = new LinkedHashMap<>(required);
                view.put(one.name(), value);
                views.add(view);
            }
        }
        return views;
    }

    /** The second time, when nothing is read for the first time. */
    private List<String> statements(String spaceKey, String macro, Map<String, String> view) {
        PageOfMacros page = sandbox.page("ks", spaceKey);
        page.rendered(macro, view);
        return sandbox.statementsOf(() -> page.rendered(macro, view));
    }
}
