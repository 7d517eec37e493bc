// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.page;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.EditorImagePlaceholder;
import com.atlassian.confluence.macro.ImagePlaceholder;
import com.atlassian.confluence.macro.Macro;
import java.util.List;
import java.util.Map;
import no.ks.absolutt.core.progress.Progress;
import no.ks.absolutt.core.progress.ReadProgress;
import no.ks.absolutt.view.ProgressView;

/** The macro {@code absolutt-progress}: the tracker of the municipality whose space it stands in. */
public final class ProgressMacro implements Macro, EditorImagePlaceholder {

    static final String NAME = "absolutt-progress";

    private static final int LATEST_CHANGES = 10;
    private static final List<String> SCRIPT = List.of("progress");

    private final ReadProgress progress;
    private final Rendering rendering;

    /** The macro over its use case. */
    public ProgressMacro(ReadProgress progress, Rendering rendering) {
        this.progress = progress;
        this.rendering = rendering;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        return rendering.of(NAME, context, reading -> filled(reading, parameters));
    }

    private Filled filled(Reading reading, Map<String, String> parameters) {
        Progress current = progress.of(reading.viewer(), reading.spaceKey());
        ProgressParameters wanted = ProgressParameters.of(parameters);
        wanted.requirePhaseOf(current.space().programme());
        ProgressView view = new ProgressView(rendering.showing(reading, current.space()), current, wanted.phase());
        boolean mayChange = progress.mayChange(reading.viewer(), current);
        return switch (wanted.view()) {
            case FULL -> tracker(reading, view.full(mayChange));
            case DUE -> tracker(reading, view.due(mayChange));
            case SHORT -> filled("templates/progress-short.vm", view.sums());
            case CHANGES ->
                filled(
                        "templates/progress-changes.vm",
                        view.changes(progress.latest(reading.viewer(), reading.spaceKey(), LATEST_CHANGES)));
        };
    }

    private static Filled tracker(Reading reading, Map<String, Object> view) {
        return filled(reading.live() ? "templates/progress.vm" : "templates/progress-static.vm", view);
    }

    private static Filled filled(String template, Map<String, Object> view) {
        return new Filled(template, view, SCRIPT);
    }

    @Override
    public ImagePlaceholder getImagePlaceholder(Map<String, String> parameters, ConversionContext context) {
        return MacroImage.of(NAME);
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
