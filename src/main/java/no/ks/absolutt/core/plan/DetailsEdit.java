// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.plan;

import no.ks.absolutt.core.access.FreeText;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.log.ActKind;
import no.ks.absolutt.core.log.Deed;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.core.programme.ProgrammeState;
import no.ks.absolutt.core.programme.ProgrammeTexts;
import no.ks.absolutt.core.progress.Field;
import no.ks.absolutt.core.text.Message;

/**
 * What the programme is called, where it stands, and which county it is for. What is absent stays.
 *
 * @param county two digits; null for no single county
 */
public record DetailsEdit(Field<String> name, Field<ProgrammeState> state, Field<String> county)
        implements ProgrammeEdit {

    private static final String COUNTY = "\\d{2}";

    @Override
    public Draft appliedTo(Programme before) {
        String newName = name.given() ? checkedName(name.value()) : before.name();
        ProgrammeState newState = state.value() == null ? before.state() : state.value();
        String newCounty =
                county.given() ? checkedCounty(county.value()) : before.texts().county();
        ProgrammeTexts texts = new ProgrammeTexts(
                newCounty, before.texts().texts(), before.texts().links());
        Deed deed = Deed.of(ActKind.PROGRAMME_CHANGED, before.key(), before.name())
                .with("name", before.name(), newName)
                .with("state", before.state(), newState)
                .with("county", before.texts().county(), newCounty);
        return new Draft(
                new ProgrammeDraft(before)
                        .named(newName)
                        .in(newState)
                        .saying(texts)
                        .programme(),
                deed);
    }

    /** The name as it is stored. Refuses INVALID for none. */
    static String checkedName(String name) {
        String checked = FreeText.checked("name", name, PlanText.TITLE_LIMIT);
        if (checked == null) {
            throw Refusal.invalid("name", Message.of("plan.refused.name"));
        }
        return checked;
    }

    /** The county as it is stored; null for none. Refuses INVALID for anything but two digits. */
    static String checkedCounty(String county) {
        if (county != null && !county.isBlank() && !county.strip().matches(COUNTY)) {
            throw Refusal.invalid("county", Message.of("plan.refused.county"));
        }
        return county == null || county.isBlank() ? null : county.strip();
    }
}
