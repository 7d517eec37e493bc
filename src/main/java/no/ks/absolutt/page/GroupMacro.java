// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.page;

import java.util.List;
import java.util.Map;
import no.ks.absolutt.core.group.GroupState;
import no.ks.absolutt.core.group.ReadGroup;
import no.ks.absolutt.core.group.Represented;
import no.ks.absolutt.core.programme.Session;
import no.ks.absolutt.view.GroupView;
import no.ks.absolutt.view.RepresentationView;

/** The macro {@code absolutt-group}: who takes part, and whom the municipality had with it at a session. */
public final class GroupMacro extends FactsMacro {

    static final String NAME = "absolutt-group";

    private static final List<String> SCRIPT = List.of("group");

    private final ReadGroup readGroup;
    private final Represented represented;

    /** The macro over its use cases. */
    public GroupMacro(ReadGroup readGroup, Represented represented, Rendering rendering) {
        super(NAME, rendering);
        this.readGroup = readGroup;
        this.represented = represented;
    }

    @Override
    Filled filled(Reading reading, Map<String, String> parameters) {
        GroupParameters wanted = GroupParameters.of(parameters);
        return switch (wanted.view()) {
            case FULL ->
                filled(
                        reading.live() ? "templates/group.vm" : "templates/group-static.vm",
                        view(reading).full(wanted.groups()));
            case SHORT -> filled("templates/group-short.vm", view(reading).brief());
            case REPRESENTATION -> filled("templates/representation.vm", representation(reading, wanted));
        };
    }

    private GroupView view(Reading reading) {
        return new GroupView(
                rendering().showing(reading), reading.once(GroupState.class, readGroup::of), readGroup.roles());
    }

    private Map<String, Object> representation(Reading reading, GroupParameters wanted) {
        Session session = SessionParameters.numbered(
                wanted.session(), reading.visit().space().programme());
        RepresentationView view = new RepresentationView(rendering().showing(reading), reading.visit());
        return represented
                .of(reading.visit(), session)
                .map(said -> view.of(session, said))
                .orElseGet(view::hidden);
    }

    private static Filled filled(String template, Map<String, Object> view) {
        return new Filled(template, view, SCRIPT);
    }
}
