// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.platform.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.AttachmentManager;
import com.atlassian.confluence.pages.BlogPost;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.CommentManager;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.ks.absolutt.core.space.SpaceTraces.Kind;
import no.ks.absolutt.core.space.SpaceTraces.Trace;
import no.ks.absolutt.core.text.Message;
import no.ks.absolutt.platform.OptionalServices;
import no.ks.absolutt.platform.compat.HostPart;
import org.junit.Before;
import org.junit.Test;

public class ConfluenceTracesTest {

    private static final Instant MADE_AT = Instant.parse("2026-01-12T08:30:00Z");
    private static final long HOME = 1;
    private static final long RULES = 2;
    private static final Map<String, Long> MADE = Map.of("hjem", HOME, "regler", RULES);

    private final SpaceManager spaces = mock(SpaceManager.class);
    private final PageManager pages = mock(PageManager.class);
    private final CommentManager comments = mock(CommentManager.class);
    private final AttachmentManager attachments = mock(AttachmentManager.class);
    private final Space space = new Space("ABS3427");
    private final List<Page> there = new ArrayList<>();
    private final Page home = page(HOME, "Elverum", 2, MADE_AT.minusSeconds(1));
    private final Page rules = page(RULES, "Regler", 1, MADE_AT.minusSeconds(1));

    @Before
    public void aSpaceAsItWasMade() {
        when(spaces.getSpace("ABS3427")).thenReturn(space);
        when(pages.getPages(space, true)).thenReturn(there);
        there.addAll(List.of(home, rules));
    }

    @Test
    public void aSpaceAsItWasMadeHasNoTraces() {
        assertThat(traces()).isEmpty();
    }

    @Test
    public void aSpaceThatIsGoneHasNoTraces() {
        when(spaces.getSpace("ABS3427")).thenReturn(null);

        assertThat(traces()).isEmpty();
    }

    @Test
    public void aPageOfASecondVersionIsEditedHoweverSoon() {
        rules.setVersion(2);

        assertThat(traces()).containsExactly(new Trace(Kind.EDITED_PAGE, "Regler"));
    }

    @Test
    public void theHomePagesSecondVersionIsThePluginsOwnAndItsThirdIsNot() {
        home.setVersion(3);

        assertThat(traces()).containsExactly(new Trace(Kind.EDITED_PAGE, "Elverum"));
    }

    @Test
    public void aHomePageThatTheHostDidNotMakeIsEditedWhenItsSecondVersionIsLater() {
        home.setLastModificationDate(Date.from(MADE_AT.plusSeconds(1)));

        assertThat(traces()).containsExactly(new Trace(Kind.EDITED_PAGE, "Elverum"));
    }

    @Test
    public void aPageOfSomebodyElsesIsTold() {
        there.add(page(9, "Dagbok", 1, MADE_AT));

        assertThat(traces()).containsExactly(new Trace(Kind.NEW_PAGE, "Dagbok"));
    }

    @Test
    public void aPageThatWasEditedAndThenThrownAwayIsTold() {
        there.remove(rules);
        rules.setVersion(2);
        when(pages.getPage(RULES)).thenReturn(rules);

        assertThat(traces()).containsExactly(new Trace(Kind.EDITED_PAGE, "Regler"));
    }

    @Test
    public void aPageThatWasMovedToAnotherSpaceIsNotLostAndNotTold() {
        there.remove(rules);
        rules.setVersion(2);
        rules.setSpace(new Space("ANNET"));
        when(pages.getPage(RULES)).thenReturn(rules);

        assertThat(traces()).isEmpty();
    }

    @Test
    public void commentsAttachmentsAndBlogPostsAreTold() {
        when(comments.getPageComments(eq(HOME), any())).thenReturn(List.of(new Comment(), new Comment()));
        when(attachments.countLatestVersionsOfAttachments(rules)).thenReturn(1);
        BlogPost post = new BlogPost();
        post.setTitle("Nytt fra Elverum");
        when(pages.getBlogPosts(space, true)).thenReturn(List.of(post));

        assertThat(traces())
                .containsExactly(
                        new Trace(Kind.COMMENT, "Elverum"),
                        new Trace(Kind.ATTACHMENT, "Regler"),
                        new Trace(Kind.BLOG_POST, "Nytt fra Elverum"));
    }

    @Test
    public void aHostThatAnswersNothingIsNeverTakenForEmpty() {
        when(pages.getPages(any(), anyBoolean())).thenThrow(new NoSuchMethodError("getPages"));
        when(pages.getBlogPosts(any(), anyBoolean())).thenThrow(new NoSuchMethodError("getBlogPosts"));

        List<Trace> untold = new ConfluenceTraces(spaces, pages, without()).of("ABS3427", MADE, MADE_AT);

        assertThat(untold)
                .extracting(Trace::kind)
                .containsExactly(
                        Kind.UNTOLD_PAGES, Kind.UNTOLD_COMMENTS, Kind.UNTOLD_ATTACHMENTS, Kind.UNTOLD_BLOG_POSTS);
    }

    @Test
    public void aServiceThatLacksTheCallIsNoWordEither() {
        when(comments.getPageComments(anyLong(), any())).thenThrow(new NoSuchMethodError("getPageComments"));

        assertThat(traces()).containsExactly(Trace.of(Kind.UNTOLD_COMMENTS));
    }

    @Test
    public void aTraceIsASentence() {
        assertThat(new Trace(Kind.COMMENT, "Regler").words()).isEqualTo(Message.of("trace.comment", "Regler"));
        assertThat(Trace.of(Kind.UNTOLD_COMMENTS).words()).isEqualTo(Message.of("trace.untold.comments"));
    }

    private List<Trace> traces() {
        return new ConfluenceTraces(spaces, pages, services()).of("ABS3427", MADE, MADE_AT);
    }

    private OptionalServices services() {
        return new OptionalServices() {
            @Override
            public <T> Optional<T> find(Class<T> port, String adapter, HostPart part) {
                return Optional.of(port.cast(
                        part == HostPart.COMMENTS ? new PageComments(comments) : new PageAttachments(attachments)));
            }
        };
    }

    private static OptionalServices without() {
        return new OptionalServices() {
            @Override
            public <T> Optional<T> find(Class<T> port, String adapter, HostPart part) {
                return Optional.empty();
            }
        };
    }

    private Page page(long id, String title, int version, Instant modified) {
        Page page = new Page();
        page.setId(id);
        page.setTitle(title);
        page.setVersion(version);
        page.setSpace(space);
        page.setLastModificationDate(Date.from(modified));
        return page;
    }
}
