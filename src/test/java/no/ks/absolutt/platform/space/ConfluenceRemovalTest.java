// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.platform.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import no.ks.absolutt.core.space.SpaceRemoval.Outcome;
import org.junit.Before;
import org.junit.Test;

public class ConfluenceRemovalTest {

    private final SpaceManager spaces = mock(SpaceManager.class);
    private final Space space = new Space("ABS3427");
    private final ConfluenceRemoval removal = new ConfluenceRemoval(spaces);

    @Before
    public void aSpace() {
        when(spaces.getSpace("ABS3427")).thenReturn(space);
        when(spaces.removeSpace(space)).thenReturn(true);
    }

    @Test
    public void aHostThatCanDeleteDoesAndDoesNotArchive() {
        assertThat(removal.remove("ABS3427")).isEqualTo(Outcome.DELETED);

        verify(spaces).removeSpace(space);
        verify(spaces, never()).archiveSpace(any());
    }

    @Test
    public void aSpaceThatIsGoneAlreadyIsDeleted() {
        assertThat(removal.remove("BORTE")).isEqualTo(Outcome.DELETED);

        verify(spaces, never()).removeSpace(any());
    }

    @Test
    public void aHostWithoutTheCallToDeleteArchives() {
        when(spaces.removeSpace(space)).thenThrow(new NoSuchMethodError("removeSpace"));

        assertThat(removal.remove("ABS3427")).isEqualTo(Outcome.ARCHIVED);

        verify(spaces).archiveSpace(space);
    }

    @Test
    public void aHostThatSaysItDidNotDeleteArchives() {
        when(spaces.removeSpace(space)).thenReturn(false);

        assertThat(removal.remove("ABS3427")).isEqualTo(Outcome.ARCHIVED);
    }

    @Test
    public void aHostWithNeitherCallIsSaidToHaveDoneNothing() {
        when(spaces.removeSpace(space)).thenThrow(new NoSuchMethodError("removeSpace"));
        doThrow(new NoSuchMethodError("archiveSpace")).when(spaces).archiveSpace(space);

        assertThat(removal.remove("ABS3427")).isEqualTo(Outcome.NEITHER);
    }
}
