// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.municipality;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import no.ks.absolutt.core.access.Access;
import no.ks.absolutt.core.access.FreeText;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Refusal.Code;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.log.ActKind;
import no.ks.absolutt.core.log.ActLog;
import no.ks.absolutt.core.log.Deed;
import no.ks.absolutt.core.text.Message;

/** Use case: KS notes another name of a municipality, its number's last day, and what it continues as. Thread-safe. */
public final class NoteRegister {

    /** Names of the fields, in refusals and in the log. */
    public static final String NAME = "name";

    public static final String VALID_TO = "validTo";
    public static final String CONTINUES_AS = "continuesAs";

    private static final int LONGEST_NAME = 100;
    /** Norway has had municipalities since 1838. */
    private static final int FIRST_YEAR = 1838;

    private static final int LAST_YEAR = 2199;

    private final Access access;
    private final Register register;
    private final RegisterNotes notes;
    private final ActLog log;

    /** The use case over the register and its notes. */
    public NoteRegister(Access access, Register register, RegisterNotes notes, ActLog log) {
        this.access = access;
        this.register = register;
        this.notes = notes;
        this.log = log;
    }

    /**
     * Changes the note of an entry; one that stays the same keeps its revision.
     *
     * @param revision the one that the change is based on
     * @param change what the note becomes; its number and revision do not count
     * @return the entry as it is now
     * @throws Refusal FORBIDDEN, READ_ONLY, NOT_FOUND for an unknown number, INVALID, or CONFLICT with the
     *     {@link RegisterEntry} as it is
     */
    public RegisterEntry change(Viewer viewer, String number, int revision, UnaryOperator<RegisterNote> change) {
        access.requireKs(viewer);
        access.requireWritable();
        Municipality municipality = register.find(number).orElseThrow(() -> Refusal.of(Code.NOT_FOUND));
        Map<String, RegisterNote> all = notes.all();
        RegisterNote now = all.getOrDefault(number, RegisterNote.none(number));
        if (revision != now.revision()) {
            throw Refusal.conflict(new RegisterEntry(municipality, now));
        }
        RegisterNote next = checked(change.apply(now), now, all);
        return new RegisterEntry(municipality, isSame(now, next) ? now : written(viewer, municipality, now, next));
    }

    private RegisterNote written(Viewer viewer, Municipality municipality, RegisterNote now, RegisterNote next) {
        Deed deed = Deed.of(ActKind.REGISTER_NOTED, null, municipality.number() + " " + municipality.name())
                .with("knownAs", now.name(), next.name())
                .with(VALID_TO, now.validTo(), next.validTo())
                .with(CONTINUES_AS, now.continuesAs(), next.continuesAs());
        return log.changing(viewer.userKey(), deed, "register:" + next.number(), next.revision(), () -> {
                    notes.save(next);
                    return next;
                })
                .orElseThrow(() -> Refusal.conflict(
                        new RegisterEntry(municipality, notes.all().getOrDefault(next.number(), now))));
    }

    private RegisterNote checked(RegisterNote wanted, RegisterNote now, Map<String, RegisterNote> all) {
        String name = FreeText.checked(NAME, wanted.name(), LONGEST_NAME);
        LocalDate end = wanted.validTo();
        if (end != null && (end.getYear() < FIRST_YEAR || end.getYear() > LAST_YEAR)) {
            throw Refusal.invalid(VALID_TO, Message.of("register.refusal.year", FIRST_YEAR, LAST_YEAR));
        }
        String next = wanted.continuesAs() == null || wanted.continuesAs().isBlank()
                ? null
                : wanted.continuesAs().strip();
        if (next != null && register.find(next).isEmpty()) {
            throw Refusal.invalid(CONTINUES_AS, Message.of("refusal.number.unchanged", next));
        }
        if (leadsBack(now.number(), next, all)) {
            throw Refusal.invalid(CONTINUES_AS, Message.of("register.refusal.circle", next));
        }
        return new RegisterNote(now.number(), name, end, next, now.revision() + 1);
    }

    private static boolean leadsBack(String number, String next, Map<String, RegisterNote> all) {
        Set<String> passed = new HashSet<>();
        for (String at = next;
                at != null && passed.add(at);
                at = all.containsKey(at) ? all.get(at).continuesAs() : null) {
            if (at.equals(number)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSame(RegisterNote now, RegisterNote next) {
        return now.equals(
                new RegisterNote(now.number(), next.name(), next.validTo(), next.continuesAs(), now.revision()));
    }
}
