// SPDX-License-Identifier: Apache-2.0
/**
 * The programme in plain Java, one package a subject: model, rules, use cases, and the stores they need as interfaces.
 *
 * <p>May import {@code java..} and other packages of the core; nothing else, not even an annotation.
 */
package no.ks.absolutt.core;
