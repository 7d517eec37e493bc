// SPDX-License-Identifier: Apache-2.0
package com.atlassian.confluence.content.render.image;

/** Width and height in pixels. The constructor is seen in use on 10.0.3. */
public class ImageDimensions {

    public ImageDimensions(int width, int height) {}
}
