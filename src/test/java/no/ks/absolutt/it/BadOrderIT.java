// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import static no.ks.absolutt.it.RunningSandbox.INNLANDET;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** Bad input about a new space: a clear refusal, and nothing is made. */
public class BadOrderIT {

    private static final String PATH = Visitor.REST + "/programmes/" + INNLANDET + "/municipalities";

    private final RunningSandbox sandbox = RunningSandbox.withDemo();
    private final Visitor ks = sandbox.as("ks");
    private JsonNode participants;
    private int spaces;

    @Before
    public void remember() {
        participants = ks.get(PATH).json();
        spaces = sandbox.world().spaces().all().size();
    }

    @After
    public void nothingIsMade() {
        assertThat(ks.get(PATH).json()).isEqualTo(participants);
        assertThat(sandbox.world().spaces().all()).hasSize(spaces);
    }

    @Test
    public void aNumberThatIsNoMunicipality() {
        for (String number : new String[] {"9999", "0", "", "342", "3429 x", "Folldal", "../3429"}) {
            assertThat(ks.makeSpace(INNLANDET, number, null).refusal())
                    .describedAs(number)
                    .isEqualTo("400 INVALID number");
        }
        assertRefused("{}", "400 INVALID number");
        assertRefused("{\"number\": null}", "400 INVALID number");
        assertRefused("{\"number\": 3429}", "400 INVALID number");
    }

    @Test
    public void oneThatAlreadyTakesPart() {
        Answer refused = ks.makeSpace(INNLANDET, "3413", "kari");
        assertThat(refused.refusal()).isEqualTo("409 ALREADY_EXISTS");
        assertThat(refused.json().path("message").asText()).contains("Stange", "ABSOLUTT Innlandet 2021–2022");
    }

    @Test
    public void anUnknownProgramme() {
        assertThat(ks.makeSpace("finnes-ikke", "3429", null).refusal()).isEqualTo("404 NOT_FOUND");
    }

    @Test
    public void aLanguageThatIsNotThere() {
        assertRefused("{\"number\": \"3429\", \"language\": \"en\"}", "400 INVALID language");
        assertRefused("{\"number\": \"3429\", \"language\": \"xx\"}", "400 INVALID language");
    }

    @Test
    public void whatIsNoJsonOrTooMuch() {
        assertRefused("number=3429", "400 INVALID");
        assertRefused("{\"number\": \"3429\", \"spaceKey\": \"MITT\"}", "400 INVALID spaceKey");
        assertRefused("{\"number\": \"" + "3".repeat(10_000_000) + "\"}", "413 TOO_LARGE");
    }

    @Test
    public void aMissingXsrfHeader() {
        assertThat(ks.withoutToken().makeSpace(INNLANDET, "3429", null).refusal())
                .isEqualTo("403 FORBIDDEN");
    }

    @Test
    public void theExamplesLoadedOnceMoreChangeNothing() {
        JsonNode before = ks.rest("/programmes").json();
        Answer again = ks.post(Visitor.REST + "/programmes/examples", "");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().path("added")).isEmpty();
        assertThat(ks.rest("/programmes").json()).isEqualTo(before);
    }

    private void assertRefused(String body, String refusal) {
        assertThat(ks.post(PATH, body).refusal()).isEqualTo(refusal);
    }
}
