// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.content;

import no.ks.absolutt.sandbox.host.SandboxUser;

/**
 * Where a macro stands.
 *
 * @param pageId null when the page is not saved yet
 * @param title title of the page, null when there is none
 * @param spaceKey null outside every space
 * @param outputType as in {@link RenderRequest}
 * @param user null when nobody is logged in
 */
public record MacroContext(Long pageId, String title, String spaceKey, String outputType, SandboxUser user) {}
