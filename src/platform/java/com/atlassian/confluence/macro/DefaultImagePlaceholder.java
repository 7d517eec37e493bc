// SPDX-License-Identifier: Apache-2.0
package com.atlassian.confluence.macro;

import com.atlassian.confluence.content.render.image.ImageDimensions;

/**
 * Confirmed that it implements {@link ImagePlaceholder}: Javadoc 8.0.0. The constructor is seen in use on 10.0.3; getUrl
 * is unconfirmed, and only the sandbox calls it.
 */
public class DefaultImagePlaceholder implements ImagePlaceholder {

    private final String url;

    public DefaultImagePlaceholder(String url, boolean applyPlaceholderChrome, ImageDimensions imageDimensions) {
        this.url = url;
    }

    public String getUrl() {
        return url;
    }
}
