// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.platform.site;

import com.atlassian.audit.api.AuditService;
import com.atlassian.audit.entity.AuditAttribute;
import com.atlassian.audit.entity.AuditEvent;
import com.atlassian.audit.entity.AuditResource;
import com.atlassian.audit.entity.CoverageArea;
import com.atlassian.audit.entity.CoverageLevel;
import java.util.ArrayList;
import java.util.List;
import no.ks.absolutt.core.log.Act;
import no.ks.absolutt.core.log.AuditTrail;
import no.ks.absolutt.core.log.Deed;
import no.ks.absolutt.core.log.Difference;
import no.ks.absolutt.core.text.Language;
import no.ks.absolutt.view.ActWords;
import no.ks.absolutt.view.Words;

/**
 * Acts as events of Atlassian's audit log: what was done, to what, and what it changed, in English, with the key that the
 * host can put into the reader's language. Who did it, and from where, the host adds itself. Only members of the API that
 * have been seen in use are called (facts/api-signatures.md, 23). Loaded by name.
 */
public final class AuditEvents implements AuditTrail {

    private static final String CATEGORY = "ABSOLUTT";
    private static final String PROGRAMME = "ABSOLUTT programme";

    private final AuditService service;
    private final ActWords words = ActWords.withoutNames(Words.in(Language.ENGLISH));

    /** Over the service, given as an Object because the type may be missing. */
    public AuditEvents(Object service) {
        this.service = (AuditService) service;
    }

    @Override
    public void tell(Act act) {
        Deed deed = act.deed();
        // BASE: what Confluence takes unless somebody has turned the log down.
        AuditEvent.Builder event = AuditEvent.builder(
                        ActWords.KIND + deed.kind(), words.kind(deed.kind()), CoverageLevel.BASE)
                .category(CATEGORY)
                .area(CoverageArea.LOCAL_CONFIG_AND_ADMINISTRATION)
                .appendAffectedObjects(affected(deed));
        for (Difference difference : deed.differences()) {
            event.extraAttribute(new AuditAttribute(words.field(difference.field()), words.change(difference)));
        }
        service.audit(event.build());
    }

    private static List<AuditResource> affected(Deed deed) {
        List<AuditResource> affected = new ArrayList<>();
        affected.add(resource(deed.subject(), CATEGORY));
        if (deed.programme() != null) {
            affected.add(resource(deed.programme(), PROGRAMME));
        }
        return affected;
    }

    private static AuditResource resource(String name, String type) {
        return AuditResource.builder(name, type).id(name).build();
    }
}
