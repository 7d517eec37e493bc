// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.page;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.EditorImagePlaceholder;
import com.atlassian.confluence.macro.ImagePlaceholder;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;
import no.ks.absolutt.core.municipality.ProgrammeSpace;
import no.ks.absolutt.core.municipality.ReadSessions;
import no.ks.absolutt.view.SessionView;

/** The macro {@code absolutt-sessions}: the sessions of the programme of the space it stands in. */
public final class SessionsMacro implements Macro, EditorImagePlaceholder {

    static final String NAME = "absolutt-sessions";

    private final ReadSessions sessions;
    private final Rendering rendering;

    /** The macro over its use case. */
    public SessionsMacro(ReadSessions sessions, Rendering rendering) {
        this.sessions = sessions;
        this.rendering = rendering;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        return rendering.of(NAME, context, reading -> filled(reading, parameters));
    }

    private Filled filled(Reading reading, Map<String, String> parameters) {
        ProgrammeSpace space = sessions.space(reading.viewer(), reading.spaceKey());
        SessionsParameters wanted = SessionsParameters.of(parameters);
        SessionView view = new SessionView(rendering.showing(reading, space), space, sessions.next(space));
        return Filled.of(
                "templates/sessions.vm",
                view.list(sessions.ofKind(space, wanted.kind().only())));
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
