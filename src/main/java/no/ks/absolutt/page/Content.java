// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.page;

/** What one macro shows to somebody who reads it. */
@FunctionalInterface
interface Content {

    /**
     * The macro's template, filled.
     *
     * @throws ParameterFault for parameters that make no sense
     * @throws no.ks.absolutt.core.access.Refusal when the reader may not see it
     */
    Filled of(Reading reading);
}
