// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.data;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.List;
import no.ks.absolutt.core.programme.DueRule;
import no.ks.absolutt.core.programme.DueRuleCheck;
import no.ks.absolutt.core.programme.Milestone;
import no.ks.absolutt.core.programme.Theme;
import no.ks.absolutt.core.text.LocalText;

/** The milestones that the example programmes share; some are off in one of them. */
final class CsvMilestones {

    private static final String REQUIRED = "required";
    private static final String YES = "yes";

    private CsvMilestones() {}

    static List<Milestone> read(String programme, List<Theme> themes) {
        return PluginFile.MILESTONES.rows().stream()
                .map(row -> milestone(row, programme, themes))
                .toList();
    }

    private static Milestone milestone(NamedCsvRecord row, String programme, List<Theme> themes) {
        return new Milestone(
                row.getField("key"),
                row.getField("phase"),
                title(row, ""),
                title(row, "_county"),
                Arrays.asList(row.getField("owner").split("\\+")),
                due(row, themes),
                row.getField("flags").contains(REQUIRED),
                row.getField("standing").equals(YES),
                row.getField("documentation_asked").equals(YES),
                !Arrays.asList(row.getField("off_in").split("[ +;,]+")).contains(programme));
    }

    private static LocalText title(NamedCsvRecord row, String variant) {
        String bokmal = textOrNull(row, "title_nb" + variant);
        return bokmal == null
                ? null
                : new LocalText(bokmal, textOrNull(row, "title_nn" + variant), textOrNull(row, "title_en"));
    }

    private static DueRule due(NamedCsvRecord row, List<Theme> themes) {
        DueRule rule = DueRule.of(row.getField("due"));
        if (!DueRuleCheck.fits(rule, row.getField("phase"), themes)) {
            throw PluginFile.MILESTONES.fault(row.getField("key") + " cannot be due " + rule.code());
        }
        return rule;
    }

    private static String textOrNull(NamedCsvRecord row, String column) {
        String text = row.getField(column);
        return text.isBlank() ? null : text;
    }
}
