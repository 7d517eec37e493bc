// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.testing;

import java.time.temporal.ChronoUnit;
import no.ks.absolutt.core.municipality.CountedParticipations;
import no.ks.absolutt.core.municipality.ReadProgrammes;
import no.ks.absolutt.core.progress.AnswerSupport;
import no.ks.absolutt.core.progress.Change;
import no.ks.absolutt.core.progress.Facts;
import no.ks.absolutt.core.progress.ReadSupport;
import no.ks.absolutt.core.progress.Status;

/** Requests for support, and KS' answers, on a site in memory. */
public final class Supporting {

    private Supporting() {}

    /** KS reads what is asked. */
    public static ReadSupport requests(FakeSite site) {
        return new ReadSupport(
                site.access(),
                programmes(site),
                new CountedParticipations(site.participations, site.enrolments),
                site.register(),
                site.progress,
                site.today());
    }

    /** KS answers. */
    public static AnswerSupport answers(FakeSite site) {
        return new AnswerSupport(site.access(), programmes(site), requests(site), site.progress, site.factLog());
    }

    /** The participation asks with an untouched milestone; null asks nothing in particular. */
    public static void ask(FakeSite site, int participation, String milestone, String question) {
        Facts asks = new Facts(Status.IN_PROGRESS, null, null, null, true, question);
        site.progress.write(
                participation,
                new Change(
                        milestone,
                        1,
                        site.clock().instant().truncatedTo(ChronoUnit.MILLIS),
                        "kari",
                        Facts.UNTOUCHED,
                        asks));
    }

    private static ReadProgrammes programmes(FakeSite site) {
        return new ReadProgrammes(site.access(), site.door(), site.participations, site.programmes);
    }
}
