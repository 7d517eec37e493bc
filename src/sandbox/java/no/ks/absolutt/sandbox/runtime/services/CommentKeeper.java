// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.runtime.services;

import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.CommentManager;
import java.util.Date;
import java.util.List;
import no.ks.absolutt.sandbox.host.CommentRow;
import no.ks.absolutt.sandbox.host.Comments;

/** Comments on pages. */
final class CommentKeeper implements CommentManager {

    private final Comments comments;
    private final People people;

    CommentKeeper(Comments comments, People people) {
        this.comments = comments;
        this.people = people;
    }

    @Override
    public List<Comment> getPageComments(long pageId, Date since) {
        return comments.of(pageId).stream()
                .filter(row -> row.createdAt().isAfter(since.toInstant()))
                .map(this::comment)
                .toList();
    }

    private Comment comment(CommentRow row) {
        Comment comment = new Comment();
        comment.setId(row.id());
        comment.setBodyAsString(row.body());
        comment.setCreator(people.byKey(row.creatorKey()));
        comment.setLastModificationDate(Date.from(row.createdAt()));
        return comment;
    }
}
