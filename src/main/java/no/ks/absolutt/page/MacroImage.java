// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.page;

import com.atlassian.confluence.content.render.image.ImageDimensions;
import com.atlassian.confluence.macro.DefaultImagePlaceholder;
import com.atlassian.confluence.macro.ImagePlaceholder;

/** The pictures that stand for the macros in the editor. */
final class MacroImage {

    private static final String FOLDER = "/download/resources/no.ks.absolutt/images/";
    private static final int WIDTH = 360;
    private static final int HEIGHT = 80;

    private MacroImage() {}

    /** The picture of the macro with that name. */
    static ImagePlaceholder of(String macro) {
        return new DefaultImagePlaceholder(address(macro), false, new ImageDimensions(WIDTH, HEIGHT));
    }

    static String address(String macro) {
        return FOLDER + macro + ".png";
    }
}
