// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.platform.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import org.junit.Test;

public class HostSpaceRightsTest {

    private final SpaceManager spaces = mock(SpaceManager.class);
    private final Space space = mock(Space.class);
    private final HostSpaceRights rights = new HostSpaceRights(spaces, null, null);

    @Test
    public void anArchivedSpaceIsKnownAndASpaceThatIsGoneIsNone() {
        when(spaces.getSpace("ABS3420")).thenReturn(space);
        when(space.isArchived()).thenReturn(true);

        assertThat(rights.isArchived("ABS3420")).isTrue();
        assertThat(rights.isArchived("ABS3421")).isFalse();
    }

    @Test
    public void aHostThatDoesNotSayWhatIsArchivedTakesEverySpaceForOneInUse() {
        when(spaces.getSpace("ABS3420")).thenReturn(space);
        when(space.isArchived()).thenThrow(new NoSuchMethodError("isArchived"));

        assertThat(rights.isArchived("ABS3420")).isFalse();
    }
}
