// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.data;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamReader;

/** The texts of a workbook, which its cells point to by number. A text with formatting is put together of its pieces. */
final class SharedTexts implements XmlEvents.Listener {

    private static final String ITEM = "si";
    private static final String TEXT = "t";
    /** How a text is pronounced: not part of it. */
    private static final String PHONETIC = "rPh";

    private final List<String> texts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean inText;
    private boolean inPhonetic;

    private SharedTexts() {}

    static List<String> of(byte[] part) {
        SharedTexts reader = new SharedTexts();
        XmlEvents.read(part, reader);
        return reader.texts;
    }

    @Override
    public void begin(String name, XMLStreamReader element) {
        inText = name.equals(TEXT);
        inPhonetic |= name.equals(PHONETIC);
        if (name.equals(ITEM)) {
            text.setLength(0);
        }
    }

    @Override
    public void text(String piece) {
        if (inText && !inPhonetic) {
            text.append(piece);
        }
    }

    @Override
    public void end(String name) {
        switch (name) {
            case TEXT -> inText = false;
            case PHONETIC -> inPhonetic = false;
            case ITEM -> texts.add(text.toString());
            default -> {}
        }
    }
}
