// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.platform.space;

import com.atlassian.confluence.pages.Page;

/** Whether people have left something of one kind on a page. */
interface LeftOnPage {

    /** True when there is any. */
    boolean isAny(Page page);
}
