// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.job;

import no.ks.absolutt.core.text.Message;

/** Why a job stopped by itself; stored by name. */
public enum Interruption {
    /** The node that it ran on died or was stopped. It is taken up again by itself. */
    DIED(true),
    /** The site became read-only. It is taken up again by itself when the site takes writes. */
    READ_ONLY(true),
    /** The person it runs as is in the KS group no more. Somebody who is must take it up. */
    NOT_KS(false);

    private final boolean passing;

    Interruption(boolean passing) {
        this.passing = passing;
    }

    /** Whether the job is taken up again without anybody asking for it. */
    boolean isPassing() {
        return passing;
    }

    /** The reason in words. */
    public Message words() {
        return Message.of("job.interrupted." + name());
    }
}
