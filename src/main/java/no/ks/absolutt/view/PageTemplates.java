// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import no.ks.absolutt.core.space.PageBodies;
import no.ks.absolutt.core.space.PlannedPage;
import no.ks.absolutt.core.space.PlannedSpace;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * The page templates in the jar, {@code pages/{language}/{type}.xml}, filled in for one page of one space. How they are
 * written is said in {@code pages/nb/words.properties}. Thread-safe.
 */
public final class PageTemplates implements PageBodies {

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    /** What the jar holds is read once: a job fills each template hundreds of times. */
    private final Map<String, PageTemplate> templates = new ConcurrentHashMap<>();

    private final Map<String, Properties> words = new ConcurrentHashMap<>();

    @Override
    public String of(PlannedPage page, PlannedSpace space) {
        String folder = "/pages/" + space.language().code() + "/";
        String template = folder + page.type() + ".xml";
        TemplateValues values = new TemplateValues(page, space, words.computeIfAbsent(folder, PageTemplates::words));
        return templates
                .computeIfAbsent(template, name -> new PageTemplate(name, parse(name)))
                .filledWith(values);
    }

    private static Document parse(String template) {
        try (InputStream in = open(template)) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(NO_DOCTYPE, true);
            return factory.newDocumentBuilder().parse(in);
        } catch (IOException | SAXException | ParserConfigurationException failure) {
            throw new IllegalStateException("Cannot read the page template " + template, failure);
        }
    }

    private static Properties words(String folder) {
        try (InputStream in = open(folder + "words.properties");
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            Properties words = new Properties();
            words.load(reader);
            return words;
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read the words of the page templates", failure);
        }
    }

    private static InputStream open(String resource) {
        InputStream in = PageTemplates.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalStateException("There is no page template " + resource);
        }
        return in;
    }
}
