// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import no.ks.absolutt.core.list.ListTable;
import no.ks.absolutt.core.text.Message;

/** A workbook of Excel's (.xlsx): the list is what stands in its first sheet that is not hidden. */
final class Workbook {

    private static final String FOLDER = "xl/";
    /** Of the attribute {@code r:id}; strict workbooks have another name for it, so that the local name counts. */
    private static final String ID = "id";

    private Workbook() {}

    /** A sheet, as the workbook names it. */
    private record Sheet(String name, String relation) {}

    static ListTable of(byte[] file) {
        WorkbookParts parts = new WorkbookParts(file);
        byte[] workbook =
                parts.part(FOLDER + "workbook.xml").orElseThrow(() -> ListReader.refused("list.refusal.kind"));
        List<Sheet> sheets = sheets(workbook);
        if (sheets.isEmpty()) {
            throw ListReader.refused("list.refusal.broken");
        }
        Sheet first = sheets.get(0);
        byte[] relations = parts.part(FOLDER + "_rels/workbook.xml.rels").orElseThrow(Workbook::broken);
        String place = places(relations).getOrDefault(first.relation(), "");
        byte[] sheet = parts.part(place).orElseThrow(Workbook::broken);
        List<String> texts =
                parts.part(FOLDER + "sharedStrings.xml").map(SharedTexts::of).orElse(List.of());
        return SheetReader.read(sheet, texts).built(notes(sheets));
    }

    private static List<Message> notes(List<Sheet> sheets) {
        return sheets.size() == 1
                ? List.of()
                : List.of(Message.of(
                        "list.note.sheets", sheets.size(), sheets.get(0).name()));
    }

    private static RuntimeException broken() {
        return ListReader.refused("list.refusal.broken");
    }

    private static List<Sheet> sheets(byte[] workbook) {
        List<Sheet> sheets = new ArrayList<>();
        XmlEvents.read(workbook, new BeginListener() {
            @Override
            public void begin(String name, XMLStreamReader element) {
                if (name.equals("sheet")
                        && (attribute(element, "state").isEmpty()
                                || attribute(element, "state").equals("visible"))) {
                    sheets.add(new Sheet(attribute(element, "name"), attribute(element, ID)));
                }
            }
        });
        return sheets;
    }

    private static Map<String, String> places(byte[] relations) {
        Map<String, String> places = new HashMap<>();
        XmlEvents.read(relations, new BeginListener() {
            @Override
            public void begin(String name, XMLStreamReader element) {
                String target = attribute(element, "Target");
                places.put(attribute(element, "Id"), target.startsWith("/") ? target.substring(1) : FOLDER + target);
            }
        });
        return places;
    }

    /** The attribute with that local name; empty where there is none. */
    static String attribute(XMLStreamReader element, String name) {
        for (int place = 0; place < element.getAttributeCount(); place++) {
            if (element.getAttributeLocalName(place).equals(name)) {
                return element.getAttributeValue(place);
            }
        }
        return "";
    }

    /** Looks at what begins only. */
    private abstract static class BeginListener implements XmlEvents.Listener {

        @Override
        public void end(String name) {}

        @Override
        public void text(String piece) {}
    }
}
