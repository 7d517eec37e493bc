// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.page;

import java.util.List;
import java.util.Map;
import no.ks.absolutt.core.progress.Change;
import no.ks.absolutt.core.progress.Progress;
import no.ks.absolutt.core.progress.ReadProgress;
import no.ks.absolutt.view.ProgressView;

/** The macro {@code absolutt-progress}: the tracker of the municipality whose space it stands in. */
public final class ProgressMacro extends FactsMacro {

    static final String NAME = "absolutt-progress";

    private static final int LATEST_CHANGES = 10;
    private static final List<String> SCRIPT = List.of("progress");

    private final ReadProgress progress;

    /** The macro over its use case. */
    public ProgressMacro(ReadProgress progress, Rendering rendering) {
        super(NAME, rendering);
        this.progress = progress;
    }

    @Override
    Filled filled(Reading reading, Map<String, String> parameters) {
        Progress current = progress.of(reading.visit());
        ProgressParameters wanted = ProgressParameters.of(parameters);
        wanted.requirePhaseOf(current.space().programme());
        ProgressView view = new ProgressView(
                rendering().showing(reading),
                current,
                wanted.phase(),
                reading.visit().hasLeft());
        boolean mayChange = reading.visit().mayChange();
        return switch (wanted.view()) {
            case FULL -> tracker(reading, view.full(mayChange));
            case DUE -> tracker(reading, view.due(mayChange));
            case SHORT -> filled("templates/progress-short.vm", view.sums());
            case CHANGES -> filled("templates/progress-changes.vm", view.changes(latest(current, wanted)));
        };
    }

    private List<Change> latest(Progress current, ProgressParameters wanted) {
        return progress.latest(current, milestone -> wanted.covers(milestone.phase()), LATEST_CHANGES);
    }

    private static Filled tracker(Reading reading, Map<String, Object> view) {
        return filled(reading.live() ? "templates/progress.vm" : "templates/progress-static.vm", view);
    }

    private static Filled filled(String template, Map<String, Object> view) {
        return new Filled(template, view, SCRIPT);
    }
}
