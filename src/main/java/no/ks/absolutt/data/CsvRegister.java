// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.data;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ks.absolutt.core.municipality.LanguageForm;
import no.ks.absolutt.core.municipality.Municipality;
import no.ks.absolutt.core.municipality.Register;
import no.ks.absolutt.core.text.NorwegianOrder;

/**
 * The register in the plugin's jar: all municipalities of 2025 and a county municipality for each county but Oslo, which
 * is a municipality only (facts/README.md). Read once; immutable.
 */
public final class CsvRegister implements Register {

    private static final String OSLO = "03";

    private static final Comparator<Municipality> BY_NAME =
            Comparator.comparing(Municipality::name, NorwegianOrder.COMPARATOR).thenComparing(Municipality::number);

    private final List<Municipality> all;
    private final Map<String, Municipality> byNumber;

    /** Reads the register. */
    public CsvRegister() {
        Stream<Municipality> municipalities =
                PluginFile.MUNICIPALITIES.rows().stream().map(CsvRegister::municipality);
        Stream<Municipality> counties = PluginFile.COUNTIES.rows().stream()
                .filter(row -> !row.getField("number").equals(OSLO))
                .map(CsvRegister::countyMunicipality);
        this.all = Stream.concat(municipalities, counties).sorted(BY_NAME).toList();
        this.byNumber = all.stream().collect(Collectors.toUnmodifiableMap(Municipality::number, Function.identity()));
    }

    @Override
    public Optional<Municipality> find(String number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    @Override
    public List<Municipality> all() {
        return all;
    }

    private static Municipality municipality(NamedCsvRecord row) {
        return new Municipality(
                row.getField("number"),
                row.getField("norwegian_name"),
                row.getField("official_name"),
                row.getField("county_number"),
                row.getField("county"),
                form(row.getField("language_form")));
    }

    private static Municipality countyMunicipality(NamedCsvRecord row) {
        String number = row.getField("number");
        String county = row.getField("name");
        String name = county + " fylkeskommune";
        return new Municipality(number, name, name, number, county, LanguageForm.NEUTRAL);
    }

    private static LanguageForm form(String code) {
        return switch (code) {
            case "nb" -> LanguageForm.BOKMAL;
            case "nn" -> LanguageForm.NYNORSK;
            case "" -> LanguageForm.NEUTRAL;
            default -> throw PluginFile.MUNICIPALITIES.fault("unknown language form " + code);
        };
    }
}
