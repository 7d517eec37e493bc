// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.platform.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import no.ks.absolutt.core.access.SiteMode;
import no.ks.absolutt.platform.OptionalServices;
import no.ks.absolutt.platform.compat.HostPart;
import org.junit.Test;

public class HostSiteModeTest {

    @Test
    public void theSiteIsReadOnlyWhenTheHostSaysSo() {
        assertThat(new HostSiteMode(answering(() -> true)).isReadOnly()).isTrue();
        assertThat(new HostSiteMode(answering(() -> false)).isReadOnly()).isFalse();
    }

    @Test
    public void aHostThatCannotBeAskedGoesByPermissionOnly() {
        SiteMode unlike = () -> {
            throw new NoSuchMethodError("isReadOnlyAccessModeEnabled");
        };

        assertThat(new HostSiteMode(answering(null)).isReadOnly()).isFalse();
        assertThat(new HostSiteMode(answering(unlike)).isReadOnly()).isFalse();
    }

    private static OptionalServices answering(SiteMode mode) {
        return new OptionalServices() {
            @Override
            public <T> Optional<T> find(Class<T> port, String adapter, HostPart part) {
                return Optional.ofNullable(port.cast(mode));
            }
        };
    }
}
