// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.space;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.ks.absolutt.core.text.Message;

/**
 * Port: what people have left in a space beyond what the plugin made there. Where the host does not say, that is a trace
 * too: a space that may hold somebody's work is never taken for empty.
 */
public interface SpaceTraces {

    /**
     * Every trace, pages first; empty where the space is as it was made, or is gone. The title of a page that has several
     * comments stands once.
     *
     * @param pages the pages that the plugin made, page key to page id
     * @param madeAt when the last of them was made: tells the plugin's own writing on the host's home page from a
     *     person's
     */
    List<Trace> of(String spaceKey, Map<String, Long> pages, Instant madeAt);

    /** One thing that somebody has left, or that the host does not tell of. */
    record Trace(Kind kind, String title) {

        /** A trace without a title, of what the host does not tell. */
        public static Trace of(Kind untold) {
            return new Trace(untold, "");
        }

        /** What stands in the way, as a whole sentence. */
        public Message words() {
            return title.isEmpty() ? Message.of(kind.key) : Message.of(kind.key, title);
        }
    }

    /** What has been left. The title is the page's, or for a blog post its own. */
    enum Kind {
        /** A page of the plugin's that somebody has written on. */
        EDITED_PAGE("trace.editedPage"),
        /** A page that the plugin did not make. */
        NEW_PAGE("trace.newPage"),
        /** A page with a comment. */
        COMMENT("trace.comment"),
        /** A page with an attachment. */
        ATTACHMENT("trace.attachment"),
        /** A blog post. */
        BLOG_POST("trace.blogPost"),
        /** The host does not say which pages there are, or whether they have been changed. */
        UNTOLD_PAGES("trace.untold.pages"),
        /** The host does not say whether anybody has commented. */
        UNTOLD_COMMENTS("trace.untold.comments"),
        /** The host does not say whether there are attachments. */
        UNTOLD_ATTACHMENTS("trace.untold.attachments"),
        /** The host does not say whether there are blog posts. */
        UNTOLD_BLOG_POSTS("trace.untold.blogPosts");

        private final String key;

        Kind(String key) {
            this.key = key;
        }
    }
}
