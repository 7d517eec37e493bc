// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.platform.user;

import com.atlassian.crowd.embedded.api.CrowdService;
import com.atlassian.crowd.embedded.api.User;
import com.atlassian.crowd.search.query.entity.UserQuery;
import com.atlassian.crowd.search.query.entity.restriction.MatchMode;
import com.atlassian.crowd.search.query.entity.restriction.TermRestriction;
import com.atlassian.crowd.search.query.entity.restriction.constants.UserTermKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds a user by e-mail address in Crowd's directories. Its types are seen in use before Confluence 9 only; where they
 * are missing, a coordinator can be named by user name alone. Loaded by name.
 */
public final class CrowdEmails implements EmailLookup {

    private static final int ENOUGH_TO_SEE_THAT_THERE_ARE_SEVERAL = 3;

    private final CrowdService crowd;

    /** Over the service, given as an Object because the type may be missing. */
    public CrowdEmails(Object service) {
        this.crowd = (CrowdService) service;
    }

    @Override
    public Optional<String> userName(String email) {
        TermRestriction<String> address = new TermRestriction<>(UserTermKeys.EMAIL, MatchMode.EXACTLY_MATCHES, email);
        List<String> names = new ArrayList<>();
        for (User user : crowd.search(new UserQuery<>(User.class, address, 0, ENOUGH_TO_SEE_THAT_THERE_ARE_SEVERAL))) {
            if (user.isActive()) {
                names.add(user.getName());
            }
        }
        return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
    }
}
