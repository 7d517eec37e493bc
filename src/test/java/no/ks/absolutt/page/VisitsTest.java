// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.sandbox.content.MacroContext;
import no.ks.absolutt.sandbox.runtime.macros.RenderingPlace;
import org.junit.Test;

public class VisitsTest {

    private final Visits visits = new Visits(() -> Viewer.NOBODY, new PageWithMacros().door());

    @Test
    public void aReaderEntersOnceForAPage() {
        ConversionContext page = page();

        assertThat(visits.of(PageWithMacros.KARI, page)).isSameAs(visits.of(PageWithMacros.KARI, page));
    }

    @Test
    public void anotherRenderingIsAnotherVisit() {
        assertThat(visits.of(PageWithMacros.KARI, page())).isNotSameAs(visits.of(PageWithMacros.KARI, page()));
    }

    @Test
    public void whoeverElseReadsInTheSameRenderingStandsBeforeTheDoor() {
        ConversionContext page = page();
        visits.of(PageWithMacros.KARI, page);

        assertThat(visits.of(PageWithMacros.OLA, page).viewer()).isEqualTo(PageWithMacros.OLA);
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> visits.of(PageWithMacros.STRANGER, page));
        assertThat(refusal.code()).isEqualTo(Refusal.Code.NOT_FOUND);
    }

    private static ConversionContext page() {
        return new RenderingPlace(new MacroContext(null, null, Elverum.SPACE, "display", null), null);
    }
}
