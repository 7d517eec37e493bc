// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.runtime.tables;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import net.java.ao.atlassian.TablePrefix;

/** {@code AO_} and the last six hexadecimal digits of the namespace's MD5 sum (facts/platform.md, section 4.1). */
final class TablePrefixOf implements TablePrefix {

    private static final int DIGITS = 6;

    private final String prefix;

    TablePrefixOf(String namespace) {
        String sum = HexFormat.of().formatHex(md5(namespace));
        this.prefix = "AO_" + sum.substring(sum.length() - DIGITS).toUpperCase(Locale.ROOT) + "_";
    }

    boolean owns(String table, boolean caseSensitive) {
        return (caseSensitive ? table : table.toUpperCase(Locale.ROOT)).startsWith(prefix);
    }

    @Override
    public String prepend(String table) {
        return prefix + table;
    }

    private static byte[] md5(String text) {
        try {
            return MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
