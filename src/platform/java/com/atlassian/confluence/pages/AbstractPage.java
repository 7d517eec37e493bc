// SPDX-License-Identifier: Apache-2.0
package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.SpaceContentEntityObject;

/** A page or a blog post. Seen in use on 10.0.1 as a return type; its superclass is unconfirmed. */
public abstract class AbstractPage extends SpaceContentEntityObject {}
