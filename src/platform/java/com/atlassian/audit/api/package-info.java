// SPDX-License-Identifier: Apache-2.0
/**
 * Signatures of Atlassian's types, compiled with the plugin and never packaged. Written from public evidence, which each
 * type names; nothing is copied. Imports only other signatures and the JDK.
 */
package com.atlassian.audit.api;
