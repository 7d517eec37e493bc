// SPDX-License-Identifier: Apache-2.0
package com.atlassian.crowd.embedded.api;

/** What must hold. Seen in use before 9. */
public interface SearchRestriction {}
