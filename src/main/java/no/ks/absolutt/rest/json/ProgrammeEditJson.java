// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest.json;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.ks.absolutt.core.plan.DatesEdit;
import no.ks.absolutt.core.plan.DetailsEdit;
import no.ks.absolutt.core.plan.MilestoneRuleEdit;
import no.ks.absolutt.core.plan.TextsEdit;
import no.ks.absolutt.core.plan.ThemeEdit;
import no.ks.absolutt.core.programme.ProgrammeState;
import no.ks.absolutt.core.programme.TextField;
import no.ks.absolutt.core.text.LocalText;

/** The requests that change a programme. Each carries the programme's {@code revision}. */
public final class ProgrammeEditJson {

    /** The revision that a change is based on. */
    public static final String REVISION = "revision";

    static final String INFORMATION_MEETING = "informationMeeting";
    static final String REGISTRATION_DEADLINE = "registrationDeadline";
    static final String PREMEETING_FROM = "premeetingFrom";
    static final String PREMEETING_TO = "premeetingTo";
    static final String REFLECTION_NOTE_SENT = "reflectionNoteSentAfter";
    static final String CORRECTION = "correction";

    private static final String NAME = "name";
    private static final String STATE = "state";
    private static final String COUNTY = "county";
    private static final String TITLE = "title";
    private static final String SUBTITLE = "subtitle";
    private static final String DUE_RULE = "dueRule";
    private static final String OWNERS = "owners";
    private static final String REQUIRED = "required";
    private static final String STANDING = "standing";
    private static final String DOCUMENTATION_ASKED = "documentationAsked";
    private static final String ACTIVE = "active";

    private ProgrammeEditJson() {}

    /** Name, state and county; what is absent stays. */
    public static DetailsEdit details(RequestBody body) {
        body.allowOnly(Set.of(REVISION, NAME, STATE, COUNTY));
        return new DetailsEdit(body.text(NAME), body.value(STATE, ProgrammeState.class), body.text(COUNTY));
    }

    /** All dates; what is absent is unknown. */
    public static DatesEdit dates(RequestBody body) {
        body.allowOnly(Set.of(
                REVISION,
                INFORMATION_MEETING,
                REGISTRATION_DEADLINE,
                PREMEETING_FROM,
                PREMEETING_TO,
                REFLECTION_NOTE_SENT,
                CORRECTION));
        return new DatesEdit(
                body.date(INFORMATION_MEETING).value(),
                body.date(REGISTRATION_DEADLINE).value(),
                body.date(PREMEETING_FROM).value(),
                body.date(PREMEETING_TO).value(),
                body.date(REFLECTION_NOTE_SENT).value(),
                body.isTrue(CORRECTION));
    }

    /** Texts by field, and links; what is absent stays. */
    public static TextsEdit texts(RequestBody body) {
        Set<String> allowed = new HashSet<>(Set.of(REVISION, LinkJson.LINKS));
        Map<TextField, List<LocalText>> texts = new EnumMap<>(TextField.class);
        for (TextField field : TextField.values()) {
            allowed.add(field.key());
            if (body.has(field.key())) {
                texts.put(field, LocalTextJson.readAll(body, field.key()));
            }
        }
        body.allowOnly(allowed);
        return new TextsEdit(texts, LinkJson.readAll(body));
    }

    /** Titles of the theme with that key. */
    public static ThemeEdit theme(String key, RequestBody body) {
        body.allowOnly(Set.of(REVISION, TITLE, SUBTITLE));
        return new ThemeEdit(key, LocalTextJson.read(body, TITLE), LocalTextJson.read(body, SUBTITLE));
    }

    /** What is asked of the milestone with that key, whole. */
    public static MilestoneRuleEdit milestone(String key, RequestBody body) {
        body.allowOnly(Set.of(REVISION, DUE_RULE, OWNERS, REQUIRED, STANDING, DOCUMENTATION_ASKED, ACTIVE));
        return new MilestoneRuleEdit(
                key,
                body.requiredText(DUE_RULE),
                body.requiredTexts(OWNERS),
                body.isTrue(REQUIRED),
                body.isTrue(STANDING),
                body.isTrue(DOCUMENTATION_ASKED),
                body.isTrue(ACTIVE));
    }
}
