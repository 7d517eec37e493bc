// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.data;

import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.list.ListFormats;
import no.ks.absolutt.core.list.ListTable;
import no.ks.absolutt.core.text.Message;

/** Reads pasted text, CSV in any of the encodings that Excel writes, and Excel workbooks. Stateless. */
public final class ListReader implements ListFormats {

    private static final String FIELD = "list";
    /** A zip file, which a workbook of today is. */
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    /** A compound file: a workbook of before 2007, or one with a password. */
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    @Override
    public ListTable ofText(String text) {
        return TextTable.of(text);
    }

    @Override
    public ListTable ofFile(byte[] bytes) {
        if (begins(bytes, COMPOUND)) {
            throw refused("list.refusal.xls");
        }
        return begins(bytes, ZIP) ? Workbook.of(bytes) : TextTable.of(TextEncoding.text(bytes));
    }

    /** A refusal of the whole list; what was sent is left as it was. */
    static Refusal refused(String key, Object... arguments) {
        return Refusal.invalid(FIELD, Message.of(key, arguments));
    }

    private static boolean begins(byte[] bytes, byte[] with) {
        if (bytes.length < with.length) {
            return false;
        }
        for (int place = 0; place < with.length; place++) {
            if (bytes[place] != with[place]) {
                return false;
            }
        }
        return true;
    }
}
