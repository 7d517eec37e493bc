// SPDX-License-Identifier: Apache-2.0
package com.atlassian.user;

/** A group of people. getName seen in use. */
public interface Group extends Entity {}
