// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.progress;

import java.time.Instant;
import java.util.Optional;

/**
 * What is known of one milestone in one municipality, as it is now.
 *
 * @param revision of the facts; 0 when untouched; the first change is 1
 * @param changedAt null when untouched
 * @param changedBy user key; null when untouched
 * @param confirmed whether somebody has said that it still stands so, which changes none of the facts
 * @param support the latest request for support
 */
public record MilestoneState(
        Facts facts, int revision, Instant changedAt, String changedBy, Confirmed confirmed, SupportRequest support) {

    /** The state of a milestone that nobody has touched. */
    public static final MilestoneState UNTOUCHED = new MilestoneState(Facts.UNTOUCHED, 0, null, null);

    /** One that nobody has confirmed and for which nobody has asked support. */
    public MilestoneState(Facts facts, int revision, Instant changedAt, String changedBy) {
        this(facts, revision, changedAt, changedBy, Confirmed.NEVER, SupportRequest.NONE);
    }

    /** What it is after that change, which follows this revision. */
    public MilestoneState after(Change change) {
        return new MilestoneState(
                change.to(), change.revision(), change.at(), change.by(), confirmed, support.after(change));
    }

    /** The same, said to stand as it is. */
    public MilestoneState confirmed(Confirmed now) {
        return new MilestoneState(facts, revision, changedAt, changedBy, now, support);
    }

    /** The same with another outcome of the request for support. */
    public MilestoneState supported(SupportRequest now) {
        return new MilestoneState(facts, revision, changedAt, changedBy, confirmed, now);
    }

    /** What KS has answered, while the municipality still asks. */
    public Optional<SupportAnswer> answer() {
        return Optional.ofNullable(facts.needsSupport() ? support.answer() : null);
    }

    /** What KS has answered since the municipality last said or confirmed anything of the milestone, while it still asks. */
    public Optional<SupportAnswer> newAnswer() {
        return answer().filter(one -> one.at().isAfter(saidAt()));
    }

    /** When somebody last said, or confirmed, that it is so; null when untouched. */
    Instant saidAt() {
        Instant again = confirmed.at();
        return again != null && again.isAfter(changedAt) ? again : changedAt;
    }
}
