// SPDX-License-Identifier: Apache-2.0
package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityObject;

/** A comment. Confirmed as what CommentManager gives: Javadoc 10.1.2; its superclass is unconfirmed. */
public class Comment extends ContentEntityObject {}
