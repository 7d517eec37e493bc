// SPDX-License-Identifier: Apache-2.0
package com.atlassian.crowd.embedded.api;

/** What must hold. Type seen in use before 9. */
public interface SearchRestriction {}
