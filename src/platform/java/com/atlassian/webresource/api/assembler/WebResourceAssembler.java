// SPDX-License-Identifier: Apache-2.0
package com.atlassian.webresource.api.assembler;

/** Seen in use on 10.0.1. */
public interface WebResourceAssembler {

    RequiredResources resources();
}
