// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.testing;

import no.ks.absolutt.core.municipality.LanguageForm;
import no.ks.absolutt.core.municipality.Municipality;

/** Some municipalities of the register. */
public final class Municipalities {

    public static final Municipality ELVERUM =
            new Municipality("3420", "Elverum", "Elverum", "34", "Innlandet", LanguageForm.NEUTRAL);
    public static final Municipality TYNSET =
            new Municipality("3427", "Tynset", "Tynset", "34", "Innlandet", LanguageForm.NEUTRAL);
    public static final Municipality ROROS =
            new Municipality("5025", "Røros", "Røros - Rosse", "50", "Trøndelag", LanguageForm.NEUTRAL);
    public static final Municipality INNLANDET_COUNTY = new Municipality(
            "34", "Innlandet fylkeskommune", "Innlandet fylkeskommune", "34", "Innlandet", LanguageForm.NEUTRAL);

    private Municipalities() {}
}
