// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.platform.user;

import com.atlassian.plugin.web.Condition;
import java.util.Map;
import no.ks.absolutt.core.access.Access;
import no.ks.absolutt.core.access.WhoIsAsking;

/** Shows a link to members of the KS group alone. It hides; the screens behind the link ask for the right themselves. */
public class IsKsCondition implements Condition {

    private final Access access;
    private final WhoIsAsking who;

    /** The condition over the rules; the host makes it with the beans of the plugin. */
    public IsKsCondition(Access access, WhoIsAsking who) {
        this.access = access;
        this.who = who;
    }

    @Override
    public void init(Map<String, String> params) {
        // It takes no parameters.
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return access.isKs(who.viewer());
    }
}
