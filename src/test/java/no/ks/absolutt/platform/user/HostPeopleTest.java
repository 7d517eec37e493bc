// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.platform.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import java.util.Optional;
import no.ks.absolutt.core.access.Person;
import no.ks.absolutt.platform.OptionalServices;
import no.ks.absolutt.platform.compat.HostPart;
import org.junit.Test;

public class HostPeopleTest {

    private static final String ADDRESS = "kari@absolutt.example";

    private final UserAccessor users = mock(UserAccessor.class);

    @Test
    public void aPersonIsFoundByAddressWhereTheHostLooksItUp() {
        ConfluenceUser kari = mock(ConfluenceUser.class);
        when(kari.getKey()).thenReturn(new UserKey("kari-key"));
        when(kari.getFullName()).thenReturn("Kari Koordinator");
        when(users.getUserByName("kari")).thenReturn(kari);

        assertThat(people(email -> Optional.of("kari")).find(ADDRESS))
                .contains(new Person("kari-key", "Kari Koordinator"));
    }

    @Test
    public void aHostWhoseLookUpIsAnotherFindsNobodyAndBlocksNothing() {
        EmailLookup unlike = email -> {
            throw new NoSuchMethodError("search");
        };

        assertThat(people(unlike).find(ADDRESS)).isEmpty();
        assertThat(people(null).find(ADDRESS)).isEmpty();
    }

    private HostPeople people(EmailLookup lookup) {
        return new HostPeople(users, null, new OptionalServices() {
            @Override
            public <T> Optional<T> find(Class<T> port, String adapter, HostPart part) {
                return Optional.ofNullable(port.cast(lookup));
            }
        });
    }
}
