// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.host;

/**
 * A page to be made.
 *
 * @param parentId null puts it at the top of the space
 * @param body storage format
 * @param creatorKey user key or null
 */
public record NewPage(String spaceKey, Long parentId, String title, String body, String creatorKey) {}
