// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest.json;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * The answer to every request that was not met. What is null is left out.
 *
 * @param error code of the kind of refusal; {@code FAULT} for a fault of the plugin
 * @param message what to say to the person
 * @param field name of the field that is wrong
 * @param current in a conflict, the fact as it is now
 * @param reference stands also in the log, for a fault
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ErrorJson(String error, String message, String field, Object current, String reference) {}
