// SPDX-License-Identifier: Apache-2.0
package com.atlassian.user;

/** Something with a name. Confirmed by the lists of inherited members. */
public interface Entity {

    String getName();
}
