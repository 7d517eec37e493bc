// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.list;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How names are compared: what counts as the same spelling, and how far apart two spellings are. */
final class Spelling {

    private static final Locale NORWEGIAN = Locale.forLanguageTag("no");
    private static final String LETTERS_OF_THEIR_OWN = "æøå";
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\u00a0\\u2010-\\u2015./,_-]+");
    private static final Pattern QUOTES = Pattern.compile("['’‘´`\"«»]");
    /** What may follow a name without being part of it, in Norwegian, Northern, Southern and Lule Sámi and English. */
    private static final Pattern KIND = Pattern.compile(" (kommune|herad|suohkan|tjielte|kommuvdna|municipality)$");

    private Spelling() {}

    /** The same for names that differ in case, hyphens, foreign marks or the word «kommune» alone. */
    static String key(String name) {
        return KIND.matcher(words(name)).replaceFirst("");
    }

    /** A heading in small letters, without signs between and behind its words. */
    static String heading(String text) {
        return words(text.replaceAll("[:;*?()]", " "));
    }

    private static String words(String name) {
        String lower = Normalizer.normalize(name, Normalizer.Form.NFC)
                .toLowerCase(NORWEGIAN)
                .replace('ä', 'æ')
                .replace('ö', 'ø')
                .replace('đ', 'd')
                .replace('ŧ', 't')
                .replace('ŋ', 'n');
        StringBuilder key = new StringBuilder();
        QUOTES.matcher(lower).replaceAll("").codePoints().forEach(letter -> key.appendCodePoint(plain(letter)));
        return BETWEEN_WORDS.matcher(key).replaceAll(" ").strip();
    }

    /** As {@link #key}, and the same for names that differ in æ, ø, å and what is written in their place. */
    static String loose(String name) {
        return key(name)
                .replace('å', 'a')
                .replace('ø', 'o')
                .replace('æ', 'a')
                .replace("aa", "a")
                .replace("oe", "o")
                .replace("ae", "a");
    }

    /**
     * How many letters must be added, left out, changed or swapped with their neighbour to get from one to the other:
     * the restricted Damerau–Levenshtein distance.
     */
    static int distance(String one, String other) {
        int[] twoAbove = new int[other.length() + 1];
        int[] above = new int[other.length() + 1];
        int[] line = new int[other.length() + 1];
        for (int column = 0; column <= other.length(); column++) {
            above[column] = column;
        }
        for (int row = 1; row <= one.length(); row++) {
            line[0] = row;
            for (int column = 1; column <= other.length(); column++) {
                boolean same = one.charAt(row - 1) == other.charAt(column - 1);
                int changed = above[column - 1] + (same ? 0 : 1);
                line[column] = Math.min(changed, Math.min(above[column], line[column - 1]) + 1);
                if (isSwapped(one, other, row, column)) {
                    line[column] = Math.min(line[column], twoAbove[column - 2] + 1);
                }
            }
            int[] free = twoAbove;
            twoAbove = above;
            above = line;
            line = free;
        }
        return above[other.length()];
    }

    private static boolean isSwapped(String one, String other, int row, int column) {
        return row > 1
                && column > 1
                && one.charAt(row - 1) == other.charAt(column - 2)
                && one.charAt(row - 2) == other.charAt(column - 1);
    }

    private static int plain(int letter) {
        return LETTERS_OF_THEIR_OWN.indexOf(letter) >= 0
                ? letter
                : Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD)
                        .codePointAt(0);
    }
}
