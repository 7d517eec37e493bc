// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Storage format as a tree, and back. A fragment with the namespaces ac, ri and at bound and HTML's named entities known
 * (source: "Confluence Storage Format", Confluence 10.2).
 */
public final class StorageXml {

    static final String AC = "http://atlassian.com/content";
    static final String RI = "http://atlassian.com/resource/identifier";
    private static final String AT = "http://atlassian.com/template";
    private static final String START =
            "<storage xmlns:ac=\"" + AC + "\" xmlns:ri=\"" + RI + "\" xmlns:at=\"" + AT + "\">";
    private static final String END = "</storage>";
    private static final String ENTITIES = entities();

    private StorageXml() {}

    /**
     * The root of the tree, whose children are the fragment.
     *
     * @throws NotWellFormed when the fragment is no well-formed XML
     */
    public static Element parse(String storage) {
        try {
            String document = "<!DOCTYPE storage [" + ENTITIES + "]>" + START + storage + END;
            return builder().parse(new InputSource(new StringReader(document))).getDocumentElement();
        } catch (SAXParseException e) {
            throw new NotWellFormed(e.getMessage(), e);
        } catch (SAXException | IOException e) {
            throw new NotWellFormed(String.valueOf(e.getMessage()), e);
        }
    }

    /** The tree's fragment as storage format; named entities have become the characters. */
    public static String write(Document document) {
        try {
            Transformer transformer = TransformerFactory.newInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            StringWriter text = new StringWriter();
            transformer.transform(new DOMSource(document.getDocumentElement()), new StreamResult(text));
            String whole = text.toString();
            return whole.endsWith(END) ? whole.substring(whole.indexOf('>') + 1, whole.length() - END.length()) : "";
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Entities are those of the host's own list alone: a fragment cannot declare any, and nothing is fetched. */
    private static DocumentBuilder builder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String entities() {
        try (InputStream stream = StorageXml.class.getResourceAsStream("html-entities.dtd")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The text is no storage format; the message is the parser's. */
    public static final class NotWellFormed extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        NotWellFormed(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
