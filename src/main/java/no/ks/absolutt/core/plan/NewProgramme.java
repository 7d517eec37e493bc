// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.plan;

/**
 * A programme that KS wants.
 *
 * @param name as people are to call it
 * @param county two digits; null for no single county, or for that of the copied programme
 * @param from what it starts as
 * @param copied key of the programme that is copied; null but for {@link Start#COPY}
 */
public record NewProgramme(String name, String county, Start from, String copied) {

    /** What a new programme starts as. */
    public enum Start {
        /** The four themes; every milestone is off, and there is no session and no text. */
        EMPTY,
        /** ABSOLUTT as it comes with the plugin: themes, milestones, texts, and four joint sessions without a date. */
        PLAN,
        /** Everything of an earlier programme but its dates and those who took part. */
        COPY
    }
}
