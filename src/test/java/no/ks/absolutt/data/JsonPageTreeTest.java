// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.ks.absolutt.core.space.PageType;
import no.ks.absolutt.core.space.PageType.Made;
import no.ks.absolutt.core.text.LocalText;
import org.junit.Test;

public class JsonPageTreeTest {

    private final List<PageType> types = new JsonPageTree().types();

    @Test
    public void thereAre24TypesOfPages() {
        assertThat(types).hasSize(24);
        assertThat(types.get(0).key()).isEqualTo(PageType.HOME);
    }

    @Test
    public void threeTypesAreMadeForEachJointSessionAndOneWithAnExperienceSession() {
        assertThat(types)
                .filteredOn(type -> type.made() == Made.FOR_EACH_JOINT_SESSION)
                .extracting(PageType::key)
                .containsExactly("samling-n", "mellomarbeid-n", "refleksjon-n");
        assertThat(types)
                .filteredOn(type -> type.made() == Made.WITH_AN_EXPERIENCE_SESSION)
                .extracting(PageType::key)
                .containsExactly("erfaringssamling");
    }

    @Test
    public void titlesComeInAllLanguagesAndVariants() {
        assertThat(type("samling-n").title())
                .isEqualTo(new LocalText("Samling {n} – {tema}", "Samling {n} – {tema}", "Session {n} - {theme}"));
        assertThat(type("samling-n").titleWithoutTheme()).isEqualTo(LocalText.nb("Samling {n}"));
        assertThat(type("deling").countyTitle().nb()).isEqualTo("Deling med andre deltakere");
        assertThat(type("deling").countyTitle().nn()).isEqualTo("Deling med andre deltakarar");
        assertThat(type("om").countyTitle()).isNull();
        assertThat(type("om").titleWithoutTheme()).isNull();
    }

    private PageType type(String key) {
        return types.stream().filter(type -> type.key().equals(key)).findFirst().orElseThrow();
    }
}
