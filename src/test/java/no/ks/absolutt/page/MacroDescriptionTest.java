// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.ks.absolutt.descriptor.Descriptor;
import no.ks.absolutt.view.ProgressView;
import org.junit.Test;

/** That the macro browser offers what the macros take: names, values and defaults. */
public class MacroDescriptionTest {

    private static final Map<String, String> NOTHING = Map.of();

    private final Descriptor descriptor = new Descriptor();

    @Test
    public void theMacrosHaveTheNamesThatTheyUseThemselves() {
        assertThat(descriptor.macros())
                .containsOnly(
                        Map.entry(ProgressMacro.NAME, ProgressMacro.class.getName()),
                        Map.entry(SessionsMacro.NAME, SessionsMacro.class.getName()),
                        Map.entry(SessionMacro.NAME, SessionMacro.class.getName()),
                        Map.entry(FieldMacro.NAME, FieldMacro.class.getName()),
                        Map.entry(GroupMacro.NAME, GroupMacro.class.getName()),
                        Map.entry(IndicatorsMacro.NAME, IndicatorsMacro.class.getName()),
                        Map.entry(MeasuresMacro.NAME, MeasuresMacro.class.getName()),
                        Map.entry(RolesMacro.NAME, RolesMacro.class.getName()),
                        Map.entry(PagesMacro.NAME, PagesMacro.class.getName()));
    }

    @Test
    public void theViewsOfTheTrackerAreThoseThatItKnows() {
        assertThat(descriptor.values(ProgressMacro.NAME, "view")).isEqualTo(codes(ProgressParameters.View.values()));
        assertThat(descriptor.byDefault(ProgressMacro.NAME, "view"))
                .isEqualTo(Parameters.code(ProgressParameters.of(NOTHING).view()));
        assertThat(descriptor.byDefault(ProgressMacro.NAME, "phase")).isEqualTo(ProgressView.ALL_PHASES);
    }

    @Test
    public void theKindsOfSessionsAreThoseThatTheListKnows() {
        assertThat(descriptor.values(SessionsMacro.NAME, "kind")).isEqualTo(codes(SessionsParameters.Kind.values()));
        assertThat(descriptor.byDefault(SessionsMacro.NAME, "kind"))
                .isEqualTo(Parameters.code(SessionsParameters.of(NOTHING).kind()));
    }

    @Test
    public void theSessionIsTheNextOneByDefault() {
        assertThat(descriptor.byDefault(SessionMacro.NAME, "number")).isEqualTo(SessionParameters.NEXT);
    }

    @Test
    public void theTextIsTheAimByDefault() {
        assertThat(descriptor.byDefault(FieldMacro.NAME, "field")).isEqualTo(FieldParameters.BY_DEFAULT);
    }

    @Test
    public void theViewsOfThePagesAreThoseThatTheListKnows() {
        assertThat(descriptor.values(PagesMacro.NAME, "view")).isEqualTo(codes(PagesMacro.View.values()));
        assertThat(descriptor.byDefault(PagesMacro.NAME, "view")).isEqualTo("now");
    }

    private static List<String> codes(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Parameters::code).toList();
    }
}
