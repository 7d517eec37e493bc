// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.programme;

import java.util.List;

/** Port: the two programmes that come with the plugin as examples. */
public interface ExampleProgrammes {

    /** Both, whole, in a fixed order. */
    List<Programme> read();
}
