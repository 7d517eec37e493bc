// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.admin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import no.ks.absolutt.view.Fields;
import no.ks.absolutt.view.Words;

/**
 * The texts that the scripts of the planning screens put on the page. Their placeholders are kept: the scripts fill them
 * in.
 */
final class PlanTexts {

    /** Names of fields; the keys are {@code ks.plan.field.} and these. */
    static final List<String> FIELDS = List.of(
            "name",
            "state",
            "county",
            "informationMeeting",
            "registrationDeadline",
            "premeetingFrom",
            "premeetingTo",
            "reflectionNoteSentAfter",
            "tagline",
            "aim",
            "purpose",
            "goals",
            "organiser",
            "framework",
            "financing",
            "costs",
            "anchoring",
            "contact",
            "reflection",
            "links",
            "title",
            "subtitle",
            "kind",
            "no",
            "theme",
            "date",
            "mode",
            "place",
            "link",
            "maximum",
            "dueRule",
            "owners",
            "required",
            "recurring",
            "documentationAsked",
            "active",
            "agenda",
            "practical",
            "preparation",
            "assignment",
            "start",
            "copied");

    /** Everything else; the keys are {@code ks.plan.} and these. */
    static final List<String> NAMES = List.of("newNameHint", "noCounty", "startPlan", "startPlanHint", "startCopy", "startCopyHint", "startEmpty", "startEmptyHint", "make", "making", "made", "nameMissing", "details", "statePLANNED", "stateINVITED", "stateRUNNING", "stateFINISHED", "stateARCHIVED", "dates", "datesHint", "movedFrom", "informationMeetingHint", "premeetingFromHint", "premeetingToHint", "correction", "correctionHint", "textsTitle", "textsHint", "goal", "addGoal", "task", "addTask", "linksTitle", "linkTitle", "linkAddress", "addLink", "themeTitle", "nynorsk", "english", "inLanguage", "addLanguages", "alsoIn", "addOne", "up", "down", "takeAway", "ofNumber", "movedTo", "takenAway", "save", "saved", "savedOne", "savedMany", "savedTexts", "loading", "back", "isYes", "isNo", "nothing", "unsettled", "lookOver", "movesOne", "movesMany", "fromTo", "inOne", "inMany", "staysFor", "saveAnyway", "saveMovesOne", "saveMovesMany", "moveSessionOne", "moveSessionMany", "conflictTitle", "conflict", "mine", "theirs", "keepMine", "useTheirs", "newSession", "changeSession", "noTheme", "oneDay", "moreDays", "aSemester", "firstDay", "lastDay", "semester", "spring", "autumn", "year", "dayMissing", "noHint", "titleHint", "linkHint", "maximumHint", "removeTitle", "removeText", "removeYes", "removed", "makePages", "countFrom", "howFar", "sameDay", "daysBefore", "daysAfter", "numberOfDays", "daysBeforeWhat", "daysAfterWhat", "firstSession", "ownSession", "nextSession", "anchorMeeting", "anchorDeadline", "anchorPremeeting", "anchorExperience", "anchorEnd", "asNow", "noDeadline", "oneOwner", "otherOwner", "nobodyElse", "recurringHint", "requiredHint", "activeHint", "documentationAskedHint", "agendaHint", "agendaDay", "agendaFrom", "agendaTo", "agendaWhat", "agendaSpeaker", "addPoint", "nothingWritten");

    private static final String FIELD = "ks.plan.field.";
    private static final String OWN = "ks.plan.";

    private PlanTexts() {}

    /** Each with its {@code key} and {@code text}. */
    static List<LinkedHashMap<String, Object>> of(Words words) {
        return Stream.concat(
                        FIELDS.stream().map(name -> text(name, words.text(FIELD + name))),
                        NAMES.stream().map(name -> text(name, words.text(OWN + name))))
                .toList();
    }

    private static LinkedHashMap<String, Object> text(String key, String text) {
        return new Fields().with("key", key).with("text", text).map();
    }
}
