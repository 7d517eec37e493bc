// SPDX-License-Identifier: Apache-2.0
package com.atlassian.util.profiling;

/** The host's measuring; measures nothing here. */
public final class Metrics {

    private Metrics() {}

    public static Builder metric(String name) {
        return new Builder();
    }

    /** What is to be measured. */
    public static final class Builder {
        private Builder() {}

        public Builder tag(String name, String value) {
            return this;
        }

        public Builder withAnalytics() {
            return this;
        }

        public Builder invokerPluginKey(String key) {
            return this;
        }

        public Ticker startTimer() {
            return () -> {};
        }
    }
}
