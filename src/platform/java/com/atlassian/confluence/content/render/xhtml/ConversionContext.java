// SPDX-License-Identifier: Apache-2.0
package com.atlassian.confluence.content.render.xhtml;

import com.atlassian.confluence.core.ContentEntityObject;

/** What is being rendered, and how. Confirmed: Javadoc 5.8.14. Confirmed: getOutputType, Javadoc 5.8.14, in use on 10.0.3. Confirmed: getSpaceKey, Javadoc 4.2 of the implementation. */
public interface ConversionContext {

    ContentEntityObject getEntity();

    String getOutputDeviceType();

    String getOutputType();

    Object getProperty(String name);

    Object getProperty(String name, Object defaultValue);

    String getPropertyAsString(String name);

    String getSpaceKey();
}
