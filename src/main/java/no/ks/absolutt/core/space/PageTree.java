// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.space;

import java.util.List;

/** Port: the page tree that comes with the plugin. */
public interface PageTree {

    /** The types in the order that pages are made: the home page first, a parent before its children. */
    List<PageType> types();
}
