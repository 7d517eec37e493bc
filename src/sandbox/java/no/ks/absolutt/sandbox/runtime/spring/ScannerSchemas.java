// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.runtime.spring;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.beans.factory.xml.PluggableSchemaResolver;
import org.xml.sax.EntityResolver;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Gives the XML parser the schemas of Spring and of its scanner from this machine; nothing is fetched from the net. */
final class ScannerSchemas implements EntityResolver {

    private static final String SCANNER = ScannerNamespace.URI + "/atlassian-scanner.xsd";

    private final EntityResolver springs = new PluggableSchemaResolver(ScannerSchemas.class.getClassLoader());

    @Override
    public InputSource resolveEntity(String publicId, String systemId) throws SAXException, IOException {
        InputSource found = SCANNER.equals(systemId) ? scanner(systemId) : springs.resolveEntity(publicId, systemId);
        if (found == null) {
            throw new SAXException("META-INF/spring: no schema " + systemId + " in the host");
        }
        return found;
    }

    private static InputSource scanner(String systemId) {
        InputStream content = ScannerSchemas.class.getResourceAsStream("atlassian-scanner.xsd");
        InputSource source = new InputSource(content);
        source.setSystemId(systemId);
        return source;
    }
}
