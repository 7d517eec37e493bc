// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import no.ks.absolutt.core.municipality.ProgrammeSpace;

/** The addresses of the REST calls about one space, whole, as scripts need them. */
final class SpaceCalls {

    private final String space;

    SpaceCalls(Showing showing, ProgrammeSpace space) {
        this.space = showing.contextPath() + "/rest/absolutt/1.0/spaces/"
                + space.participation().spaceKey();
    }

    String to(String path) {
        return space + "/" + path;
    }
}
