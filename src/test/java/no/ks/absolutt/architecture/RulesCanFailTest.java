// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** That each rule refuses the violations planted for it. */
@RunWith(Parameterized.class)
public class RulesCanFailTest {

    /** Where the planted code is compiled to. */
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final LayoutRule rule;
    private final Planted planted;

    /** One rule and one violation of it; none where a rule was written without. */
    public RulesCanFailTest(LayoutRule rule, Planted planted) {
        this.rule = rule;
        this.planted = planted;
    }

    /** Every rule with every violation. */
    @Parameters(name = "{0}: {1}")
    public static List<Object[]> violations() {
        return Stream.of(LayoutRule.values())
                .flatMap(rule -> rule.planted().stream().map(planted -> new Object[] {rule, planted}))
                .toList();
    }

    @Test
    public void theRuleRefusesWhatWasPlanted() throws IOException {
        assertThat(rule.rule()
                        .evaluate(planted.compiledInto(folder.getRoot().toPath()))
                        .hasViolation())
                .isTrue();
    }
}
