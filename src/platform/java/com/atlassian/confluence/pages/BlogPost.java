// SPDX-License-Identifier: Apache-2.0
package com.atlassian.confluence.pages;

/** A blog post. Seen in use on 10.x as what PageManager.getBlogPost returns; its superclass is unconfirmed. */
public class BlogPost extends AbstractPage {}
