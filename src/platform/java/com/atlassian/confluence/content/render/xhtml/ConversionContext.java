// SPDX-License-Identifier: Apache-2.0
package com.atlassian.confluence.content.render.xhtml;

import com.atlassian.confluence.core.ContentEntityObject;

/** What is being rendered, and how. Confirmed: Javadoc 5.8.14; getOutputType seen in use on 10.0.3; getSpaceKey confirmed on the implementation, Javadoc 4.2. */
public interface ConversionContext {

    ContentEntityObject getEntity();

    String getOutputDeviceType();

    String getOutputType();

    Object getProperty(String name);

    Object getProperty(String name, Object defaultValue);

    String getPropertyAsString(String name);

    String getSpaceKey();
}
