// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.runtime.services;

import com.atlassian.crowd.embedded.api.CrowdService;
import com.atlassian.crowd.embedded.api.Query;
import com.atlassian.crowd.embedded.api.User;
import com.atlassian.crowd.search.query.entity.UserQuery;
import com.atlassian.crowd.search.query.entity.restriction.TermRestriction;
import com.atlassian.crowd.search.query.entity.restriction.constants.UserTermKeys;
import java.util.List;
import no.ks.absolutt.sandbox.host.SandboxUser;
import no.ks.absolutt.sandbox.host.Users;

/** Crowd's search, for the one question that the plugin asks: who has this e-mail address. */
final class EmailSearch implements CrowdService {

    private final Users users;

    EmailSearch(Users users) {
        this.users = users;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> Iterable<T> search(Query<T> query) {
        if (query instanceof UserQuery<T> people
                && people.getSearchRestriction() instanceof TermRestriction<?> term
                && term.getProperty() == UserTermKeys.EMAIL) {
            return (List<T>) users.byEmail(term.getValue().toString()).stream()
                    .map(CrowdUser::new)
                    .toList();
        }
        throw new UnsupportedOperationException("The sandbox searches people by e-mail address only");
    }

    private record CrowdUser(SandboxUser user) implements User {
        @Override
        public String getName() {
            return user.name();
        }

        @Override
        public String getEmailAddress() {
            return user.email();
        }

        @Override
        public boolean isActive() {
            return user.licensed();
        }
    }
}
