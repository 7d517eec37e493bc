// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.data;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Goes through a part of a workbook, element by element. A part with a document type is refused: a workbook never has one,
 * and it is what entities – of other files, of the net, or unfolding without end – need.
 */
final class XmlEvents {

    /** The JDK's own parser, so that no other one in the process decides what it does. */
    private static final XMLInputFactory FACTORY = XMLInputFactory.newDefaultFactory();

    static {
        FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        FACTORY.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private XmlEvents() {}

    /** What is done with each event. */
    interface Listener {

        /** An element begins; the reader stands on it. */
        void begin(String name, XMLStreamReader element);

        /** An element has ended. */
        void end(String name);

        /** Text of the innermost element, perhaps not all of it. */
        void text(String piece);
    }

    static void read(byte[] part, Listener listener) {
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(part));
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> listener.begin(reader.getLocalName(), reader);
                    case XMLStreamConstants.END_ELEMENT -> listener.end(reader.getLocalName());
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        listener.text(reader.getText());
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw ListReader.refused("list.refusal.broken");
                    default -> {}
                }
            }
        } catch (XMLStreamException broken) {
            throw ListReader.refused("list.refusal.broken");
        }
    }
}
