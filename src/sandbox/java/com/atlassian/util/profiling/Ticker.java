// SPDX-License-Identifier: Apache-2.0
package com.atlassian.util.profiling;

/** A measurement under way; measures nothing here. */
public interface Ticker extends AutoCloseable {

    @Override
    void close();
}
