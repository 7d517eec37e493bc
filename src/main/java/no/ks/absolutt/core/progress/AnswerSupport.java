// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.progress;

import java.util.Objects;
import no.ks.absolutt.core.access.Access;
import no.ks.absolutt.core.access.FreeText;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Refusal.Code;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.fact.FactChange;
import no.ks.absolutt.core.fact.FactDeed;
import no.ks.absolutt.core.fact.FactKind;
import no.ks.absolutt.core.fact.FactLog;
import no.ks.absolutt.core.municipality.ReadProgrammes;
import no.ks.absolutt.core.programme.Milestone;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.core.text.Message;

/** Use case: KS answers a municipality's request for support in one line. Thread-safe. */
public final class AnswerSupport {

    /** Field of the log's row: what is answered. */
    public static final String ANSWER = "answer";

    /**
     * What KS answers to.
     *
     * @param number of the municipality
     * @param milestone its key
     * @param asked the request that she saw: {@link SupportRequest#asked}
     * @param revision the answer that she saw: {@link SupportRequest#answers}
     * @param text one line
     */
    public record Reply(String number, String milestone, int asked, int revision, String text) {}

    private final Access access;
    private final ReadProgrammes programmes;
    private final ReadSupport requests;
    private final ProgressStore store;
    private final FactLog log;

    /** The use case over its store and log. */
    public AnswerSupport(
            Access access, ReadProgrammes programmes, ReadSupport requests, ProgressStore store, FactLog log) {
        this.access = access;
        this.programmes = programmes;
        this.requests = requests;
        this.store = store;
        this.log = log;
    }

    /**
     * Answers, or puts another answer in its place, and returns how it stands then.
     *
     * @throws Refusal FORBIDDEN, READ_ONLY, NOT_FOUND, INVALID, or CONFLICT with the current {@link AskedSupport} where
     *     the municipality has taken the request away or asked anew, or somebody else of KS has answered
     */
    public AskedSupport answer(Viewer viewer, String programmeKey, Reply reply) {
        access.requireKs(viewer);
        access.requireWritable();
        Programme programme = programmes.oneToChange(viewer, programmeKey);
        String text = oneLine(reply.text());
        AskedSupport now = current(programme, reply);
        SupportRequest request = now.tracked().state().support();
        if (!now.isOpen() || request.asked() != reply.asked() || request.answers() != reply.revision()) {
            throw Refusal.conflict(now);
        }
        String before = now.tracked().state().answer().map(SupportAnswer::text).orElse(null);
        return Objects.equals(before, text) ? now : write(viewer, now, before, text);
    }

    private AskedSupport write(Viewer viewer, AskedSupport now, String before, String text) {
        Milestone milestone = now.tracked().milestone();
        int participation = now.space().participation().id();
        SupportRequest request = now.tracked().state().support();
        FactDeed deed = FactDeed.of(
                        FactKind.SUPPORT_ANSWER,
                        milestone.key(),
                        milestone.title().nb())
                .with(ANSWER, before, text);
        return log.changing(participation, viewer, deed, request.answers() + 1, change -> {
                    SupportRequest answered = request.answered(answer(change, text));
                    store.answer(participation, milestone.key(), answered);
                    return new AskedSupport(now.space(), now.tracked().supported(answered));
                })
                .orElseThrow(() -> Refusal.conflict(requests.one(now.space().programme(), number(now), milestone.key())
                        .orElse(now)));
    }

    private AskedSupport current(Programme programme, Reply reply) {
        return requests.one(programme, reply.number(), reply.milestone()).orElseThrow(() -> Refusal.of(Code.NOT_FOUND));
    }

    private static String number(AskedSupport asked) {
        return asked.space().municipality().number();
    }

    private static SupportAnswer answer(FactChange change, String text) {
        return new SupportAnswer(text, change.at(), change.by());
    }

    private static String oneLine(String written) {
        String text = FreeText.checked(ANSWER, written, SupportAnswer.LIMIT);
        if (text == null) {
            throw Refusal.invalid(ANSWER, Message.of("support.refused.empty"));
        }
        if (text.lines().count() > 1) {
            throw Refusal.invalid(ANSWER, Message.of("support.refused.lines"));
        }
        return text;
    }
}
