// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest.json;

import java.util.List;
import no.ks.absolutt.core.municipality.Municipality;
import no.ks.absolutt.core.municipality.ProgrammeSpace;
import no.ks.absolutt.core.progress.PhaseProgress;
import no.ks.absolutt.core.progress.Progress;

/** The whole tracker of one space. */
public record ProgressJson(String spaceKey, MunicipalityJson municipality, List<PhaseJson> phases) {

    /** Whose tracker it is. */
    public record MunicipalityJson(String number, String name) {
        static MunicipalityJson of(Municipality municipality) {
            return new MunicipalityJson(municipality.number(), municipality.name());
        }
    }

    /** One phase with its sum: {@code done} of {@code counted}. */
    public record PhaseJson(
            String key, String kind, String title, int done, int counted, List<TrackedJson> milestones) {
        static PhaseJson of(PhaseProgress progress, ProgrammeSpace space, Names names) {
            return new PhaseJson(
                    progress.phase().key(),
                    progress.phase().kind().name(),
                    names.words().name(progress.phase()),
                    progress.done(),
                    progress.counted(),
                    progress.milestones().stream()
                            .map(milestone -> TrackedJson.of(milestone, space, names))
                            .toList());
        }
    }

    /** The tracker in the language of the names' words. */
    public static ProgressJson of(Progress progress, Names names) {
        ProgrammeSpace space = progress.space();
        return new ProgressJson(
                space.participation().spaceKey(),
                MunicipalityJson.of(space.municipality()),
                progress.phases().stream()
                        .map(phase -> PhaseJson.of(phase, space, names))
                        .toList());
    }
}
