// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.runtime.spring;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.xml.DefaultNamespaceHandlerResolver;
import org.springframework.beans.factory.xml.NamespaceHandler;
import org.springframework.beans.factory.xml.NamespaceHandlerResolver;
import org.springframework.beans.factory.xml.NamespaceHandlerSupport;
import org.springframework.beans.factory.xml.ParserContext;
import org.w3c.dom.Element;

/** The one element of Spring Scanner's XML namespace: {@code scan-indexes}. Spring's own namespaces stay as they are. */
final class ScannerNamespace extends NamespaceHandlerSupport implements NamespaceHandlerResolver {

    /** The namespace that Spring Scanner has had from 2.0 to 6.0. */
    static final String URI = "http://www.atlassian.com/schema/atlassian-scanner/2";

    private final ScannedBeans beans;
    private final NamespaceHandlerResolver springs =
            new DefaultNamespaceHandlerResolver(ScannerNamespace.class.getClassLoader());

    ScannerNamespace(ScannedBeans beans) {
        this.beans = beans;
    }

    @Override
    public NamespaceHandler resolve(String namespace) {
        return URI.equals(namespace) ? this : springs.resolve(namespace);
    }

    @Override
    public void init() {
        // Nothing is kept by element name.
    }

    @Override
    public BeanDefinition parse(Element element, ParserContext context) {
        if (!"scan-indexes".equals(element.getLocalName())) {
            throw new IllegalStateException("Spring Scanner has no element " + element.getLocalName());
        }
        beans.register(context.getRegistry());
        return null;
    }
}
