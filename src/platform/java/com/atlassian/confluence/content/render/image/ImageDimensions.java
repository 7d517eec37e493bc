// SPDX-License-Identifier: Apache-2.0
package com.atlassian.confluence.content.render.image;

/** Width and height in pixels. Seen in use on 10.0.3: the constructor. */
public class ImageDimensions {

    public ImageDimensions(int width, int height) {}
}
