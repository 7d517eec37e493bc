// SPDX-License-Identifier: Apache-2.0
package com.atlassian.audit.entity;

import java.util.ArrayList;
import java.util.List;

/**
 * Something for the audit log. Seen in use on platform 7 (Bitbucket 9.6.5): the factory with two texts and a level, and
 * the builder's methods. Unconfirmed: every getter; the plugin calls none.
 */
public class AuditEvent {

    private final Builder built;

    private AuditEvent(Builder built) {
        this.built = built;
    }

    public static Builder builder(String actionI18nKey, String action, CoverageLevel level) {
        return new Builder(actionI18nKey, action, level);
    }

    public String getActionI18nKey() {
        return built.actionI18nKey;
    }

    public String getAction() {
        return built.action;
    }

    public CoverageLevel getLevel() {
        return built.level;
    }

    public CoverageArea getArea() {
        return built.area;
    }

    public String getCategory() {
        return built.category;
    }

    public List<AuditResource> getAffectedObjects() {
        return List.copyOf(built.affectedObjects);
    }

    public List<AuditAttribute> getExtraAttributes() {
        return List.copyOf(built.extraAttributes);
    }

    /** Seen in use with the factory. */
    public static class Builder {

        private final String actionI18nKey;
        private final String action;
        private final CoverageLevel level;
        private final List<AuditResource> affectedObjects = new ArrayList<>();
        private final List<AuditAttribute> extraAttributes = new ArrayList<>();
        private CoverageArea area;
        private String category;

        Builder(String actionI18nKey, String action, CoverageLevel level) {
            this.actionI18nKey = actionI18nKey;
            this.action = action;
            this.level = level;
        }

        public Builder category(String category) {
            this.category = category;
            return this;
        }

        public Builder area(CoverageArea area) {
            this.area = area;
            return this;
        }

        public Builder appendAffectedObjects(List<AuditResource> affectedObjects) {
            this.affectedObjects.addAll(affectedObjects);
            return this;
        }

        public Builder extraAttribute(AuditAttribute attribute) {
            extraAttributes.add(attribute);
            return this;
        }

        public AuditEvent build() {
            return new AuditEvent(this);
        }
    }
}
