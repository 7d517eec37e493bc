// SPDX-License-Identifier: Apache-2.0
package com.atlassian.webresource.api.assembler;

/** Seen in use on 10.0.1; the return types are inferred, no sample uses them. */
public interface RequiredResources {

    RequiredResources requireWebResource(String moduleCompleteKey);

    RequiredResources requireContext(String context);
}
