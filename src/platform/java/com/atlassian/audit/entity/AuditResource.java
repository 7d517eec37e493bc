// SPDX-License-Identifier: Apache-2.0
package com.atlassian.audit.entity;

/** What an event is about. Seen in use on platform 7: builder, id and build. Unconfirmed: the getters. */
public class AuditResource {

    private final Builder built;

    private AuditResource(Builder built) {
        this.built = built;
    }

    public static Builder builder(String name, String type) {
        return new Builder(name, type);
    }

    public String getName() {
        return built.name;
    }

    public String getType() {
        return built.type;
    }

    public String getId() {
        return built.id;
    }

    /** Seen in use with the factory. */
    public static class Builder {

        private final String name;
        private final String type;
        private String id;

        Builder(String name, String type) {
            this.name = name;
            this.type = type;
        }

        public Builder id(String id) {
            this.id = id;
            return this;
        }

        public AuditResource build() {
            return new AuditResource(this);
        }
    }
}
