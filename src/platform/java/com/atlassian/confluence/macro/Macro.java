// SPDX-License-Identifier: Apache-2.0
package com.atlassian.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Map;

/** A macro in a page. Confirmed: Javadoc 9.3.2 (constants 7.13.19); seen in use on 10.0.3. The order of {@link OutputType} is not verified. */
public interface Macro {

    String execute(Map<String, String> parameters, String body, ConversionContext context)
            throws MacroExecutionException;

    BodyType getBodyType();

    OutputType getOutputType();

    /** What stands between the start and the end of the macro. Confirmed: Javadoc 7.13.19. */
    enum BodyType {
        PLAIN_TEXT,
        RICH_TEXT,
        NONE
    }

    /** Whether the macro is a block of its own. Seen in use on 10.0.3: the names. */
    enum OutputType {
        BLOCK,
        INLINE
    }
}
