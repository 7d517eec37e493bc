// SPDX-License-Identifier: Apache-2.0
/** An empty stand-in for what the Active Objects library asks of the host (facts/active-objects.md). Imports nothing. */
package com.atlassian.plugin.util;
