// SPDX-License-Identifier: Apache-2.0
package com.atlassian.confluence.macro;

import com.atlassian.confluence.content.render.image.ImageDimensions;

/** An image for the editor. Confirmed: that it implements {@link ImagePlaceholder}, Javadoc 8.0.0. Seen in use on 10.0.3: the constructor. Unconfirmed: getUrl, which only the sandbox calls. */
public class DefaultImagePlaceholder implements ImagePlaceholder {

    private final String url;

    public DefaultImagePlaceholder(String url, boolean applyPlaceholderChrome, ImageDimensions imageDimensions) {
        this.url = url;
    }

    public String getUrl() {
        return url;
    }
}
