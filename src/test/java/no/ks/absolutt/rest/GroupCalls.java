// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest;

import no.ks.absolutt.core.municipality.ReadProgrammes;
import no.ks.absolutt.testing.FakeSite;
import no.ks.absolutt.testing.Grouping;

/** The calls of groups on a site, for {@link RestSite}. */
final class GroupCalls {

    private GroupCalls() {}

    static Object[] of(FakeSite site, Endpoint endpoint, ReadProgrammes programmes) {
        Grouping groups = new Grouping(site);
        Naming naming = new Naming(site.people);
        MemberCall call = new MemberCall(endpoint, site.door(), naming);
        return new Object[] {
            new GroupResource(endpoint, site.door(), groups.reading(), groups.editing(), naming),
            new GroupChangesResource(endpoint, site.door(), groups.reading(), naming),
            new GroupMemberResource(call, groups.editing()),
            new GroupConfirmResource(call, groups.editing()),
            new GroupSuggestionsResource(endpoint, site.door(), groups.reading(), groups.editing(), naming),
            new RepresentationsResource(endpoint, site.door(), groups.represented(), naming),
            new RepresentationResource(endpoint, site.door(), groups.represented(), naming),
            new RoleChecksResource(endpoint, programmes, groups.asking(), naming),
        };
    }
}
