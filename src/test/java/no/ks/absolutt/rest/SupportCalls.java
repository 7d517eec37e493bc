// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest;

import no.ks.absolutt.testing.FakeSite;
import no.ks.absolutt.testing.Supporting;

/** The calls about requests for support, over the site in memory. */
final class SupportCalls {

    private SupportCalls() {}

    static Object[] of(FakeSite site, Endpoint endpoint) {
        Naming naming = new Naming(site.people);
        return new Object[] {
            new SupportRequestsResource(endpoint, Supporting.requests(site), naming),
            new SupportAnswerResource(endpoint, Supporting.answers(site), naming),
        };
    }
}
