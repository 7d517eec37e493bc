// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.data;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Finds out how a text file is encoded: by its mark; without one, UTF-16 by its zeros, then UTF-8 where it is valid, else
 * Windows-1252, in which Norwegian Excel saves CSV. Norwegian text in Windows-1252 is never valid UTF-8.
 */
final class TextEncoding {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int LOOKED_AT = 4096;
    /** In Norwegian text in UTF-16, all but a few characters have a byte 0. */
    private static final double SHARE_OF_ZEROS = 0.7;

    private static final char MARK = '\uFEFF';

    private TextEncoding() {}

    /** The text of the file, without its mark. Refuses what is no text. */
    static String text(byte[] bytes) {
        String text = decoded(bytes);
        String unmarked = !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
        if (unmarked.indexOf('\0') >= 0) {
            throw ListReader.refused("list.refusal.kind");
        }
        return unmarked;
    }

    private static String decoded(byte[] bytes) {
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE || isUtf16(bytes, 1)) {
            return strict(bytes, StandardCharsets.UTF_16LE);
        }
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF || isUtf16(bytes, 0)) {
            return strict(bytes, StandardCharsets.UTF_16BE);
        }
        try {
            return decode(bytes, StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, WINDOWS);
        }
    }

    /** Whether most bytes in even (0) or odd (1) places are zero, and few of the others. */
    private static boolean isUtf16(byte[] bytes, int placeOfZeros) {
        int pairs = Math.min(bytes.length, LOOKED_AT) / 2;
        int zeros = 0;
        int others = 0;
        for (int pair = 0; pair < pairs; pair++) {
            zeros += bytes[2 * pair + placeOfZeros] == 0 ? 1 : 0;
            others += bytes[2 * pair + 1 - placeOfZeros] == 0 ? 1 : 0;
        }
        return pairs > 0 && others == 0 && zeros >= SHARE_OF_ZEROS * pairs;
    }

    private static String strict(byte[] bytes, Charset charset) {
        try {
            return decode(bytes, charset);
        } catch (CharacterCodingException broken) {
            throw ListReader.refused("list.refusal.kind");
        }
    }

    private static String decode(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }
}
