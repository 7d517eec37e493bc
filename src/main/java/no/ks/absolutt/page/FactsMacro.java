// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.page;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.EditorImagePlaceholder;
import com.atlassian.confluence.macro.ImagePlaceholder;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;

/** A macro that shows facts of the space it stands in: a block without a body, with a picture in the editor. */
abstract class FactsMacro implements Macro, EditorImagePlaceholder {

    private final String name;
    private final Rendering rendering;

    /**
     * A macro of that name.
     *
     * @param name as in the descriptor and in page bodies
     */
    FactsMacro(String name, Rendering rendering) {
        this.name = name;
        this.rendering = rendering;
    }

    /** The macro's template, filled for this reader; see {@link Content#of}. */
    abstract Filled filled(Reading reading, Map<String, String> parameters);

    final Rendering rendering() {
        return rendering;
    }

    @Override
    public final String execute(Map<String, String> parameters, String body, ConversionContext context) {
        return rendering.of(name, context, reading -> filled(reading, parameters));
    }

    @Override
    public final ImagePlaceholder getImagePlaceholder(Map<String, String> parameters, ConversionContext context) {
        return MacroImage.of(name);
    }

    @Override
    public final BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public final OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
