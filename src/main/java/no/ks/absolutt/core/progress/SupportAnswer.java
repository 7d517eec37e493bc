// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.progress;

import java.time.Instant;

/**
 * What KS has answered to a request for support.
 *
 * @param text one line of at most {@link #LIMIT} characters
 * @param by user key of a member of the KS group
 */
public record SupportAnswer(String text, Instant at, String by) {

    public static final int LIMIT = 300;
}
