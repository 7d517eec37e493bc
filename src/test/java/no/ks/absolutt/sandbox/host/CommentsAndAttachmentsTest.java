// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.ks.absolutt.sandbox.host.Attachments.NewFile;
import org.junit.Before;
import org.junit.Test;

public class CommentsAndAttachmentsTest extends WorldOnBothDatabases {

    private static final NewFile FILE = new NewFile("liste.csv", "text/csv", new byte[] {1, 2, 3});

    private SpaceRow space;

    @Before
    public void aSpace() {
        space = world.spaces().create("ABS1", "Rom", user("ks").key(), SpaceVisibility.PRIVATE);
    }

    @Test
    public void commentsStandOnTheirPageInTheirOrder() {
        world.comments().add(space.homePageId(), "<p>en</p>", user("kari").key());
        CommentRow second = world.comments().add(space.homePageId(), "<p>to</p>", null);

        assertThat(world.comments().of(space.homePageId()))
                .extracting(CommentRow::body)
                .containsExactly("<p>en</p>", "<p>to</p>");
        assertThat(world.comments().of(space.homePageId() + 1)).isEmpty();

        world.comments().delete(second.id());
        assertThat(world.comments().of(space.homePageId())).hasSize(1);
    }

    @Test
    public void aPageHasOneFileOfAName() {
        AttachmentRow made =
                world.attachments().add(space.homePageId(), FILE, user("kari").key());

        assertThat(made.fileName()).isEqualTo("liste.csv");
        assertThat(made.size()).isEqualTo(3);
        assertThat(world.attachments().of(space.homePageId())).containsExactly(made);
        assertThatThrownBy(() -> world.attachments().add(space.homePageId(), FILE, null))
                .isInstanceOf(NameTaken.class);

        world.attachments().delete(made.id());
        assertThat(world.attachments().of(space.homePageId())).isEmpty();
    }

    @Test
    public void theyGoWithTheSpace() {
        world.comments().add(space.homePageId(), "<p>en</p>", user("kari").key());
        world.attachments().add(space.homePageId(), FILE, user("kari").key());

        world.spaces().delete(space.id());

        assertThat(world.comments().of(space.homePageId())).isEmpty();
        assertThat(world.attachments().of(space.homePageId())).isEmpty();
        assertThat(world.spaces().byKey("ABS1")).isEmpty();
    }
}
