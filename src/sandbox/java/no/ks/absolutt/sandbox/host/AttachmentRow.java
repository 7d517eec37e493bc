// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.host;

import java.time.Instant;

/** A file on a page, without its content; the size counts bytes. */
public record AttachmentRow(
        long id, long pageId, String fileName, String mediaType, long size, String creatorKey, Instant createdAt) {}
