// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.meeting;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Refusal.Code;
import no.ks.absolutt.core.municipality.Participation;
import no.ks.absolutt.core.space.HostSpaces;
import no.ks.absolutt.core.space.PageRecords;
import no.ks.absolutt.core.text.Message;

/** Where sheets stand in a space: below the page of the groups; below the home page where people have deleted that. */
public record SheetPlace(HostSpaces spaces, PageRecords records, PageTexts texts) {

    private static final String GROUPS = "grupper";

    long parent(Participation participation) {
        return Optional.ofNullable(records.of(participation.id()).get(GROUPS))
                .filter(this::isThere)
                .orElseGet(() -> spaces.homePage(participation.spaceKey())
                        .orElseThrow(() -> Refusal.of(Code.NOT_FOUND, Message.of("job.pages.noHome"))));
    }

    boolean isThere(long pageId) {
        return spaces.titles(Set.of(pageId)).containsKey(pageId);
    }

    Map<Long, String> titles(Set<Long> pageIds) {
        return spaces.titles(pageIds);
    }
}
