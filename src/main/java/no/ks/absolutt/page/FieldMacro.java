// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.page;

import java.util.Map;
import no.ks.absolutt.core.municipality.ProgrammeSpace;
import no.ks.absolutt.core.municipality.ReadSessions;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.core.programme.TextField;
import no.ks.absolutt.view.FieldView;

/** The macro {@code absolutt-field}: one text that KS has written of the programme of the space it stands in. */
public final class FieldMacro extends FactsMacro {

    static final String NAME = "absolutt-field";

    private final ReadSessions sessions;

    /** The macro over its use case. */
    public FieldMacro(ReadSessions sessions, Rendering rendering) {
        super(NAME, rendering);
        this.sessions = sessions;
    }

    @Override
    Filled filled(Reading reading, Map<String, String> parameters) {
        ProgrammeSpace space = reading.visit().space();
        FieldView view = new FieldView(rendering().showing(reading));
        FieldParameters wanted = FieldParameters.of(parameters, space.programme());
        return Filled.of("templates/field.vm", shown(view, wanted, space.programme()));
    }

    private Map<String, Object> shown(FieldView view, FieldParameters wanted, Programme programme) {
        if (wanted.session() != null) {
            var texts = sessions.texts(wanted.session()).of(wanted.part());
            return wanted.part().isList() ? view.tasks(texts) : view.text(texts);
        }
        if (wanted.field() == null) {
            return view.links(programme.texts().links());
        }
        var texts = programme.texts().of(wanted.field());
        if (wanted.field() == TextField.REFLECTION) {
            return view.tasks(texts);
        }
        return wanted.field().isList() ? view.list(texts) : view.text(texts);
    }
}
