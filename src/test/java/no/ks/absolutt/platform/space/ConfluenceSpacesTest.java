// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.platform.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import java.util.Map;
import java.util.Set;
import org.junit.Test;

public class ConfluenceSpacesTest {

    private final PageManager pages = mock(PageManager.class);
    private final PermissionManager permissions = mock(PermissionManager.class);
    private final ConfluenceSpaces spaces = new ConfluenceSpaces(null, pages, permissions, null);

    @Test
    public void aPageThatIsGoneInTheTrashOrNotToBeSeenHasNoTitle() {
        page(1, "Framdrift");
        Page restricted = page(2, "Dagbok for rektorene");
        Page trashed = page(3, "Regler");
        when(trashed.isDeleted()).thenReturn(true);
        when(permissions.hasPermission(any(), eq(Permission.VIEW), eq(restricted)))
                .thenReturn(false);

        assertThat(spaces.titles(Set.of(1L, 2L, 3L, 4L))).isEqualTo(Map.of(1L, "Framdrift"));
    }

    @Test
    public void aHostThatDoesNotSayWhatIsInTheTrashStillGivesTitles() {
        Page page = page(1, "Framdrift");
        when(page.isDeleted()).thenThrow(new NoSuchMethodError("isDeleted"));

        assertThat(spaces.titles(Set.of(1L))).isEqualTo(Map.of(1L, "Framdrift"));
    }

    private Page page(long id, String title) {
        Page page = mock(Page.class);
        when(page.getTitle()).thenReturn(title);
        when(pages.getPage(id)).thenReturn(page);
        when(permissions.hasPermission(any(), eq(Permission.VIEW), eq(page))).thenReturn(true);
        return page;
    }
}
