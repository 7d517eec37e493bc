// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import org.junit.AfterClass;
import org.junit.Before;
import org.junit.runners.Parameterized;

/** Pictures for the guides, on a site that only the class that makes them has: others would see what is made there. */
abstract class PicturesOfAnOwnSite extends InBothLooks {

    private static RunningSandbox own;

    /** Pictures are made with AUI only. */
    @Parameterized.Parameters(name = "{0}")
    public static Object[] looks() {
        return new Object[] {WITH_AUI};
    }

    @Before
    public void onASiteOfItsOwn() {
        if (own == null) {
            own = startWithAui();
        }
        sandbox = own;
    }

    @AfterClass
    public static void closeIt() {
        if (own != null) {
            own.close();
            own = null;
        }
    }
}
