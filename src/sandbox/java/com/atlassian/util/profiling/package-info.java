// SPDX-License-Identifier: Apache-2.0
/**
 * Empty stand-ins for the host's measuring, which the Active Objects library calls (facts/active-objects.md). Imports
 * nothing.
 */
package com.atlassian.util.profiling;
