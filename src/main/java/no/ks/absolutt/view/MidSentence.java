// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import java.util.ArrayList;
import java.util.List;

/** A word of the plugin's own as it stands in the middle of a sentence: «Ordfører eller kommunedirektør». */
public final class MidSentence {

    private MidSentence() {}

    /**
     * The word with a small first letter; one that begins with two capitals, such as «PPT», stays as it is. Not for what
     * people have typed, which may begin with a name.
     */
    public static String of(String word, Words words) {
        boolean capitals = word.length() > 1 && Character.isUpperCase(word.charAt(1));
        return word.isEmpty() || capitals ? word : word.substring(0, 1).toLowerCase(words.locale()) + word.substring(1);
    }

    /** The words with commas between, of which just the first may begin large; empty where there are none. */
    public static String list(List<String> all, Words words) {
        List<String> said = new ArrayList<>();
        all.forEach(word -> said.add(said.isEmpty() ? word : of(word, words)));
        return String.join(", ", said);
    }
}
