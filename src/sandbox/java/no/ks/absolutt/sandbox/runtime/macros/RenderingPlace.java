// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.runtime.macros;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import no.ks.absolutt.sandbox.content.MacroContext;

/** Where a macro is rendered, as Confluence says it. The entity is null where the page is not saved, as in the product. */
public final class RenderingPlace implements ConversionContext {

    private final MacroContext context;
    private final ContentEntityObject entity;

    /** The place of a macro on that page; {@code entity} may be null. */
    public RenderingPlace(MacroContext context, ContentEntityObject entity) {
        this.context = context;
        this.entity = entity;
    }

    @Override
    public ContentEntityObject getEntity() {
        return entity;
    }

    @Override
    public String getOutputDeviceType() {
        return "desktop";
    }

    @Override
    public String getOutputType() {
        return context.outputType();
    }

    @Override
    public Object getProperty(String name) {
        return null;
    }

    @Override
    public Object getProperty(String name, Object defaultValue) {
        return defaultValue;
    }

    @Override
    public String getPropertyAsString(String name) {
        return null;
    }

    @Override
    public String getSpaceKey() {
        return context.spaceKey();
    }
}
