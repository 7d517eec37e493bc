// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.Test;

/** That no text stands in the bundles for nothing. */
public class UsedTextsTest {

    private static final Pattern CONSTANT_OR_NUMBER = Pattern.compile("[A-Z_]+|\\d");

    private final String code =
            String.join("\n", Sources.below(Sources.JAVA, ".java").values());
    private final List<String> named = new Descriptor().texts();

    @Test
    public void everyTextIsAskedFor() {
        assertThat(Bundle.ENGLISH.texts().keySet())
                .allSatisfy(key -> assertThat(isAskedFor(key)).as(key).isTrue());
    }

    @Test
    public void aTextThatNobodyAsksForIsFound() {
        assertThat(List.of("ks.start.farewell", "status.NOBODY_HAS_IT", "unknown.title", "no.ks.absolutt.gone.label"))
                .noneMatch(this::isAskedFor);
    }

    private boolean isAskedFor(String key) {
        return named.contains(key) || code.contains('"' + key + '"') || isPutTogether(key);
    }

    /** From a prefix that ends with a dot and a last part: a text, or the name of a constant. */
    private boolean isPutTogether(String key) {
        int dot = key.lastIndexOf('.') + 1;
        String last = key.substring(dot);
        boolean isThere = code.contains('"' + last + '"')
                || CONSTANT_OR_NUMBER.matcher(last).matches()
                        && Pattern.compile("\\b" + last + "\\b").matcher(code).find();
        return isThere && code.contains('"' + key.substring(0, dot) + '"');
    }
}
