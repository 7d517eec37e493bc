// SPDX-License-Identifier: Apache-2.0
package com.atlassian.webresource.api.assembler;

/** Collects the scripts and style sheets of a page. Seen in use on 10.0.1. */
public interface PageBuilderService {

    WebResourceAssembler assembler();
}
