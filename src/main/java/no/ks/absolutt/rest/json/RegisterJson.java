// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import no.ks.absolutt.core.municipality.Municipality;
import no.ks.absolutt.core.municipality.NoteRegister;
import no.ks.absolutt.core.municipality.RegisterEntry;
import no.ks.absolutt.core.municipality.RegisterNote;
import no.ks.absolutt.core.progress.Field;

/**
 * Municipalities found in the register.
 *
 * @param total how many there are, also beyond the limit
 */
public record RegisterJson(int total, List<Found> municipalities) {

    private static final String REVISION = "revision";

    /** One of them; {@code languageForm} is {@code BOKMAL}, {@code NYNORSK} or {@code NEUTRAL}. */
    public record Found(
            String number, String name, String officialName, String county, String languageForm, NoteJson note) {

        /** The entry with its note. */
        public static Found of(RegisterEntry entry) {
            Municipality one = entry.municipality();
            return new Found(
                    one.number(),
                    one.name(),
                    one.officialName(),
                    one.county(),
                    one.form().name(),
                    NoteJson.of(entry.note()));
        }
    }

    /** What KS has noted; null for what has not been, revision 0 for nothing at all. */
    public record NoteJson(String name, String validTo, String continuesAs, int revision) {

        private static NoteJson of(RegisterNote note) {
            return new NoteJson(
                    note.name(),
                    note.validTo() == null ? null : note.validTo().toString(),
                    note.continuesAs(),
                    note.revision());
        }
    }

    /** The first of them, at most {@code limit}. */
    public static RegisterJson of(List<RegisterEntry> found, int limit) {
        return new RegisterJson(
                found.size(), found.stream().limit(limit).map(Found::of).toList());
    }

    /** The revision that a change of a note is based on; refuses INVALID. */
    public static int revision(RequestBody body) {
        body.allowOnly(Set.of(NoteRegister.NAME, NoteRegister.VALID_TO, NoteRegister.CONTINUES_AS, REVISION));
        return body.requiredNumber(REVISION);
    }

    /** What the request makes of a note: a field that was not sent stays, null clears it. Refuses INVALID. */
    public static UnaryOperator<RegisterNote> change(RequestBody body) {
        Field<String> name = body.text(NoteRegister.NAME);
        Field<LocalDate> validTo = body.date(NoteRegister.VALID_TO);
        Field<String> continuesAs = body.text(NoteRegister.CONTINUES_AS);
        return now -> new RegisterNote(
                now.number(),
                name.given() ? name.value() : now.name(),
                validTo.given() ? validTo.value() : now.validTo(),
                continuesAs.given() ? continuesAs.value() : now.continuesAs(),
                now.revision());
    }
}
