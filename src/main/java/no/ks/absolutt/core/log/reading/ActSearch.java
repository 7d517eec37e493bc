// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.log.reading;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.log.ActFilter;
import no.ks.absolutt.core.log.ActKind;
import no.ks.absolutt.core.programme.Today;
import no.ks.absolutt.core.text.Message;

/**
 * What somebody asks the log for, as she wrote it; what is null or blank does not narrow.
 *
 * @param programme key of a programme
 * @param q words, parted by blanks
 * @param kind name of an {@link ActKind}
 * @param from first day, ISO 8601
 * @param to last day, ISO 8601
 */
public record ActSearch(String programme, String q, String kind, String from, String to) {

    /** Everything. */
    public static final ActSearch ALL = new ActSearch(null, null, null, null, null);

    private static final int MOST_WORDS = 10;

    /** The filter that it says. Refuses INVALID what is no kind and no day. Days are those in Norway. */
    ActFilter filter() {
        return new ActFilter(
                isBlank(programme) ? null : programme.strip(), words(), kindNamed(), midnight(from, "from", 0), end());
    }

    private List<String> words() {
        return isBlank(q)
                ? List.of()
                : Arrays.stream(q.strip().split("\\s+")).limit(MOST_WORDS).toList();
    }

    private ActKind kindNamed() {
        if (isBlank(kind)) {
            return null;
        }
        return Stream.of(ActKind.values())
                .filter(each -> each.name().equals(kind.strip()))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("kind", Message.of("refusal.log.kind")));
    }

    private Instant end() {
        return midnight(to, "to", 1);
    }

    private static Instant midnight(String day, String field, int daysLater) {
        if (isBlank(day)) {
            return null;
        }
        try {
            return LocalDate.parse(day.strip())
                    .plusDays(daysLater)
                    .atStartOfDay(Today.ZONE)
                    .toInstant();
        } catch (DateTimeException noDay) {
            throw Refusal.invalid(field, Message.of("refusal.log.day"));
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
