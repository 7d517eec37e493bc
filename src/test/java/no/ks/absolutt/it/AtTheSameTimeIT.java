// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import static no.ks.absolutt.it.RunningSandbox.INNLANDET;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.Test;

/** Several who do the same at once: one of them does it, the others are told so. */
public class AtTheSameTimeIT {

    private static final int PEOPLE = 4;

    private final RunningSandbox sandbox = RunningSandbox.withDemo();

    @Test
    public void oneChangeFromARevisionIsWritten() throws Exception {
        String body = "{\"status\": \"IN_PROGRESS\", \"revision\": 0, \"note\": \"Nr. %d\"}";
        List<Answer> answers = atOnce(number -> () -> sandbox.as(number % 2 == 0 ? "kari" : "rita")
                .change("ABS3420", "utvikling.rettvei", body.formatted(number)));
        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 200)
                .extracting(Answer::refusal)
                .containsOnly("409 CONFLICT");
        assertThat(sandbox.as("ola").changes("ABS3420", "utvikling.rettvei").json())
                .hasSize(1);
    }

    @Test
    public void oneSpaceIsMadeForAMunicipality() throws Exception {
        List<Answer> answers = atOnce(number -> () -> sandbox.as("ks").makeSpace(INNLANDET, "3435", "kari"));
        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 201)
                .extracting(Answer::refusal)
                .containsOnly("409 ALREADY_EXISTS");
        assertThat(sandbox.world().pages().inSpace("ABS3435")).hasSize(32);
    }

    /** What each of them does. */
    private interface Deed {
        Callable<Answer> of(int number);
    }

    private static List<Answer> atOnce(Deed deed) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
        CyclicBarrier start = new CyclicBarrier(PEOPLE);
        List<Future<Answer>> doing = new ArrayList<>();
        for (int number = 0; number < PEOPLE; number++) {
            Callable<Answer> mine = deed.of(number);
            doing.add(people.submit(() -> {
                start.await();
                return mine.call();
            }));
        }
        people.shutdown();
        List<Answer> answers = new ArrayList<>();
        for (Future<Answer> one : doing) {
            answers.add(one.get());
        }
        return answers;
    }
}
