// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.testing;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds words in a text that are bokmål and not nynorsk as the plugin writes it. */
public final class BokmalWords {

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern NO_PROSE = Pattern.compile("\\{[^{}]*}|https?://\\S+");

    private static final Set<String> WORDS =
            Set.of(("ikke hvordan hvor hvem hva hvilken hvilke hvilket hvorfor hver hvert hverandre hvis noe "
                            + "noen fra dere deres jeg dem bare mye flere mer uten samme allerede ennå nå sammen gjøre "
                            + "gjør gjøres kommer fikk gikk ble blitt være vært finnes finner skole skolen kommuner "
                            + "kommunene deltakere deltakerne deltakergruppe deltakergruppa deltakelse deltar deltatt "
                            + "samlinger samlingen samlingene milepæler milepælene frister fristene siden tjeneste "
                            + "tjenester tjenestene ansatte folkevalgte tillitsvalgte valg velg velger valgt "
                            + "veiledning opplysninger endringer endringene endret erfaringer erfaringene forbedring "
                            + "forbedringer løsning løsninger spilleregler samspill innspill framtidsbilde "
                            + "framtidsbilder framtidsbildet framtidsbildene bilde bilder bildet medvirkning medvirker "
                            + "medvirke tilhørighet en et ett én annen annet mens forrige fortsatt tidligere brukere "
                            + "brukeren leder ledere sted stedfortreder tall tallet tallene navn navnet spørsmålene "
                            + "svarene oppgave oppgaver oppgavene uke uker måned måneder dager tegn lagret lagrer "
                            + "laget fjernet startet fastsatt vedtatt tatt skrevet kilde kilder hjem hjemme skriver "
                            + "skrev forteller fortell trenger gjelder holder ligger sier vet tror møtes egen egne "
                            + "eget selv høsten penger øverst åpne åpen åpner vises lages brukes endres drøftes "
                            + "avgjøres merker drifter sletter laster henter mangler gjenstår viktigste virkning måter "
                            + "åpent")
                    .split(" "));

    private static final Pattern ENDING = Pattern.compile("\\p{L}+(lig|lige|else|elsen|elser|het|heten|heter)");
    private static final Set<String> FINE = Set.of("frivillige", "frivillig", "fulltalig", "helse", "folkehelse");

    private BokmalWords() {}

    /** The words of the text that are bokmål, in their order; placeholders and addresses are left out. */
    public static List<String> in(String text) {
        return WORD.matcher(NO_PROSE.matcher(text).replaceAll(" "))
                .results()
                .map(MatchResult::group)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(BokmalWords::isBokmal)
                .toList();
    }

    private static boolean isBokmal(String word) {
        return WORDS.contains(word) || ENDING.matcher(word).matches() && !FINE.contains(word);
    }
}
