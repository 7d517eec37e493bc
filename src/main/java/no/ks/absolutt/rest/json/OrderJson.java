// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest.json;

import java.util.Set;
import no.ks.absolutt.core.space.SpaceOrder;

/** The request that makes a space. */
public final class OrderJson {

    private static final String NUMBER = "number";
    private static final String LANGUAGE = "language";
    private static final String COORDINATOR = "coordinator";

    private OrderJson() {}

    /** The order for a space in that programme; refuses INVALID. */
    public static SpaceOrder of(String programme, RequestBody body) {
        body.allowOnly(Set.of(NUMBER, LANGUAGE, COORDINATOR));
        return new SpaceOrder(
                programme,
                body.requiredText(NUMBER),
                body.text(LANGUAGE).value(),
                body.text(COORDINATOR).value());
    }
}
