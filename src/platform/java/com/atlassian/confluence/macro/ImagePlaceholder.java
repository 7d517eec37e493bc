// SPDX-License-Identifier: Apache-2.0
package com.atlassian.confluence.macro;

/** An image for the editor. Confirmed: the type, Javadoc 8.0.0. Its members are unconfirmed and therefore left out. */
public interface ImagePlaceholder {}
