// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.platform.space;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import no.ks.absolutt.core.space.PageType;
import no.ks.absolutt.core.space.SpaceTraces;
import no.ks.absolutt.platform.OptionalServices;
import no.ks.absolutt.platform.compat.HostPart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What people have left in a space of Confluence. A page is version 1 when the plugin has made it; the home page, which
 * the host makes itself, is version 2 when the plugin has written on it. Each kind of trace that this Confluence does
 * not answer for is told as such. Thread-safe.
 */
public final class ConfluenceTraces implements SpaceTraces {

    private static final Logger LOG = LoggerFactory.getLogger(ConfluenceTraces.class);
    private static final String COMMENTS = "no.ks.absolutt.platform.space.PageComments";
    private static final String ATTACHMENTS = "no.ks.absolutt.platform.space.PageAttachments";

    private final SpaceManager spaces;
    private final PageManager pages;
    private final OptionalServices services;

    /** Over the host's services, of which those for comments and attachments may be missing. */
    public ConfluenceTraces(SpaceManager spaces, PageManager pages, OptionalServices services) {
        this.spaces = spaces;
        this.pages = pages;
        this.services = services;
    }

    @Override
    public List<Trace> of(String spaceKey, Map<String, Long> made, Instant madeAt) {
        Space space = spaces.getSpace(spaceKey);
        if (space == null) {
            return List.of();
        }
        List<Page> there = new ArrayList<>();
        List<Trace> traces = new ArrayList<>();
        traces.addAll(told(Kind.UNTOLD_PAGES, () -> {
            there.addAll(pagesOf(space, made.values()));
            return onPages(there, made, madeAt);
        }));
        traces.addAll(told(Kind.UNTOLD_COMMENTS, () -> left(there, HostPart.COMMENTS, COMMENTS, Kind.COMMENT)));
        traces.addAll(
                told(Kind.UNTOLD_ATTACHMENTS, () -> left(there, HostPart.ATTACHMENTS, ATTACHMENTS, Kind.ATTACHMENT)));
        traces.addAll(told(Kind.UNTOLD_BLOG_POSTS, () -> blogPosts(space)));
        return traces;
    }

    /** The pages of the space, and those made by the plugin that somebody has put in its trash. */
    private List<Page> pagesOf(Space space, Collection<Long> made) {
        List<Page> found = new ArrayList<>(pages.getPages(space, true));
        Set<Long> seen = found.stream().map(Page::getId).collect(Collectors.toCollection(HashSet::new));
        for (Long id : made) {
            Page page = seen.add(id) ? pages.getPage(id) : null;
            if (page != null && space.getKey().equals(page.getSpaceKey())) {
                found.add(page);
            }
        }
        return found;
    }

    private static List<Trace> onPages(List<Page> there, Map<String, Long> made, Instant madeAt) {
        List<Trace> traces = new ArrayList<>();
        for (Page page : there) {
            if (!made.containsValue(page.getId())) {
                traces.add(new Trace(Kind.NEW_PAGE, page.getTitle()));
            } else if (isEdited(page, Long.valueOf(page.getId()).equals(made.get(PageType.HOME)), madeAt)) {
                traces.add(new Trace(Kind.EDITED_PAGE, page.getTitle()));
            }
        }
        return traces;
    }

    /** The home page's second version is the plugin's own, unless the host had made none and a person wrote it later. */
    private static boolean isEdited(Page page, boolean isHome, Instant madeAt) {
        int version = page.getVersion();
        return isHome && version == 2
                ? page.getLastModificationDate().toInstant().isAfter(madeAt)
                : version > 1;
    }

    private List<Trace> left(List<Page> there, HostPart part, String adapter, Kind kind) {
        LeftOnPage left = services.find(LeftOnPage.class, adapter, part)
                .orElseThrow(() -> new NoClassDefFoundError(part.label()));
        return there.stream()
                .filter(left::isAny)
                .map(page -> new Trace(kind, page.getTitle()))
                .toList();
    }

    private List<Trace> blogPosts(Space space) {
        return pages.getBlogPosts(space, true).stream()
                .map(post -> new Trace(Kind.BLOG_POST, post.getTitle()))
                .toList();
    }

    private static List<Trace> told(Kind untold, Supplier<List<Trace>> question) {
        try {
            return question.get();
        } catch (LinkageError unlike) {
            LOG.warn("This Confluence does not answer as expected: {}", untold, unlike);
            return List.of(Trace.of(untold));
        }
    }
}
