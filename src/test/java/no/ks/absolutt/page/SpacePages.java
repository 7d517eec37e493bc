// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.page;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import no.ks.absolutt.core.municipality.SpaceDoor;
import no.ks.absolutt.core.programme.Today;
import no.ks.absolutt.core.space.HostSpaces;
import no.ks.absolutt.core.space.PageRecords;
import no.ks.absolutt.core.space.ReadPages;
import no.ks.absolutt.data.JsonPageTree;

/** Some pages of Elverum's space; the one with the id 5 is called «Side 5». They take no writes. */
final class SpacePages {

    private final Map<String, Long> made = new HashMap<>(Map.of(
            "hjem",
            1L,
            "roller",
            2L,
            "samlinger",
            3L,
            "samling-1",
            4L,
            "samling-2",
            5L,
            "framdrift",
            6L,
            "mellomarbeid-1",
            7L));

    /** The ids of the pages by their keys, for changing. */
    Map<String, Long> made() {
        return made;
    }

    ReadPages readBehind(SpaceDoor door) {
        return new ReadPages(new JsonPageTree(), new Records(), new Spaces(), new Today(PageWithMacros.CLOCK));
    }

    private final class Records implements PageRecords {

        @Override
        public Map<String, Long> of(int participation) {
            return made;
        }

        @Override
        public Map<Integer, Map<String, Long>> ofAll(Collection<Integer> participations) {
            throw new AssertionError("Not asked for by a page");
        }

        @Override
        public Set<Integer> holders(Set<String> pageKeys) {
            throw new AssertionError("Not asked for by a page");
        }

        @Override
        public void add(int participation, String pageKey, long pageId) {
            throw new AssertionError("Rendering writes nothing");
        }

        @Override
        public void forget(int participation) {
            throw new AssertionError("Rendering writes nothing");
        }
    }

    private static final class Spaces implements HostSpaces {

        @Override
        public Map<Long, String> titles(Set<Long> pageIds) {
            return pageIds.stream().collect(Collectors.toMap(id -> id, id -> "Side " + id));
        }

        @Override
        public String pathOf(long pageId) {
            return "/pages/viewpage.action?pageId=" + pageId + "&x=1";
        }

        @Override
        public long createPrivate(String spaceKey, String name, String creatorKey) {
            throw new AssertionError("Rendering writes nothing");
        }

        @Override
        public OptionalLong homePage(String spaceKey) {
            throw new AssertionError("not asked for");
        }

        @Override
        public long createHomePage(String spaceKey, PageText text) {
            throw new AssertionError("Rendering writes nothing");
        }

        @Override
        public long createPage(String spaceKey, long parentId, PageText text) {
            throw new AssertionError("Rendering writes nothing");
        }

        @Override
        public boolean hasPage(String spaceKey, String title) {
            throw new AssertionError("not asked for");
        }

        @Override
        public void rewrite(long pageId, PageText text) {
            throw new AssertionError("Rendering writes nothing");
        }
    }
}
