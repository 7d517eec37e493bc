// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.BeforeClass;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** That the plugin keeps every rule. */
@RunWith(Parameterized.class)
public class RulesHoldTest {

    private static JavaClasses plugin;

    private final LayoutRule rule;

    /** One rule. */
    public RulesHoldTest(LayoutRule rule) {
        this.rule = rule;
    }

    /** Every rule. */
    @Parameters(name = "{0}")
    public static List<LayoutRule> rules() {
        return List.of(LayoutRule.values());
    }

    /** The sandbox and the packaging step share the plugin's root package but are compiled as tests. */
    @BeforeClass
    public static void readThePlugin() {
        plugin = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_PACKAGE_INFOS)
                .importPackages("no.ks.absolutt");
    }

    @Test
    public void thePluginKeepsTheRule() {
        rule.rule().check(plugin);
    }
}
