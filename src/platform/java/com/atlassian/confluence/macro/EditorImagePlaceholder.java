// SPDX-License-Identifier: Apache-2.0
package com.atlassian.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Map;

/** What the editor shows in place of a macro; may return null. Confirmed: Javadoc 7.19.1; seen in use on 10.0.3. */
public interface EditorImagePlaceholder {

    ImagePlaceholder getImagePlaceholder(Map<String, String> parameters, ConversionContext context);
}
