// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.plan;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.log.Act;
import no.ks.absolutt.core.log.Deed;
import no.ks.absolutt.core.municipality.CountedParticipations;
import no.ks.absolutt.core.municipality.Participation;
import no.ks.absolutt.core.programme.ExampleProgrammes;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.core.programme.Session;
import no.ks.absolutt.core.progress.Change;
import no.ks.absolutt.core.progress.Facts;
import no.ks.absolutt.core.progress.Status;
import no.ks.absolutt.core.text.Language;
import no.ks.absolutt.data.CsvOwners;
import no.ks.absolutt.data.JsonPageTree;
import no.ks.absolutt.testing.FakeSite;
import no.ks.absolutt.testing.Programmes;

/** KS plans on a site in memory where Elverum takes part in Innlandet. */
final class Planner {

    static final String INNLANDET = "innlandet-2021-2022";

    final FakeSite site = new FakeSite();
    final Participation elverum = site.elverum();
    private final ExampleProgrammes examples = () -> List.of(Programmes.innlandet(), Programmes.trondelag());

    Deadlines deadlines() {
        return new Deadlines(
                new CountedParticipations(site.participations, site.enrolments), site.progress, site.register());
    }

    CreateProgramme create() {
        return new CreateProgramme(site.access(), site.programmes, site.programmes, examples, site.log());
    }

    EditProgramme edit() {
        return new EditProgramme(site.access(), site.programmes, deadlines(), new CsvOwners(), site.log());
    }

    EditSession sessions() {
        SessionUse use = new SessionUse(site.participations, site.pages, new JsonPageTree(), site.progress);
        return new EditSession(site.access(), site.programmes, deadlines(), use, site.oneAtATime(), site.log());
    }

    WriteSessionTexts texts() {
        return new WriteSessionTexts(site.access(), site.programmes, site.programmes, site.log(), site.clock());
    }

    Programme innlandet() {
        return site.programmes.find(INNLANDET).orElseThrow();
    }

    Session session(int no) {
        return innlandet().sessions().stream()
                .filter(one -> one.no() != null && one.no() == no)
                .findFirst()
                .orElseThrow();
    }

    /** What the log says, the newest first. */
    List<Deed> deeds() {
        return site.acts.newest(null, 100).stream().map(Act::deed).toList();
    }

    /** Another municipality takes part, with a space. */
    Participation takesPart(String number) {
        return site.participations
                .add(new Participation(
                        0,
                        INNLANDET,
                        number,
                        "ABS" + number,
                        site.host.space("ABS" + number),
                        Participation.State.READY,
                        Language.BOKMAL,
                        null,
                        Instant.EPOCH))
                .orElseThrow();
    }

    /** It sets a date of its own; null to say something without one. */
    void says(Participation participation, String milestone, LocalDate due) {
        Facts facts = new Facts(Status.IN_PROGRESS, null, null, due, false);
        site.progress.write(
                participation.id(), new Change(milestone, 1, Instant.EPOCH, "kari", Facts.UNTOUCHED, facts));
    }

    static Refusal refusal(Runnable work) {
        return catchThrowableOfType(Refusal.class, work::run);
    }

    static String because(Runnable work) {
        Refusal refusal = refusal(work);
        return refusal.code() + " " + refusal.field() + " " + refusal.message().key();
    }
}
