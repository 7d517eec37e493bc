// SPDX-License-Identifier: Apache-2.0
/**
 * What macros, REST and the administrators' screens share: words in the right language, dates in words, views of the few
 * types that templates may get, page templates filled in, and the port for rendering.
 *
 * <p>May import {@code java..}, the core and {@code javax.xml}.
 */
package no.ks.absolutt.view;
