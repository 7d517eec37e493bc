// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.platform.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.Test;

public class HostFaultLogTest {

    @Test
    public void everyFaultGetsAReferenceOfItsOwnThatCanBeReadAloud() {
        HostFaultLog log = new HostFaultLog();
        RuntimeException fault = new IllegalStateException("secret");

        assertThat(log.note("test", fault)).matches("[0-9a-f]{8}").isNotEqualTo(log.note("test", fault));
    }

    @Test
    public void whatIsLoggedSaysWhereItHappenedButNotWhatTheExceptionsSay() {
        Throwable logged = HostFaultLog.withoutMessages(
                new IllegalStateException("secret", new IllegalArgumentException("26857799540")));

        assertThat(written(logged))
                .contains("java.lang.IllegalStateException", "java.lang.IllegalArgumentException")
                .contains("HostFaultLogTest.whatIsLoggedSaysWhereItHappened")
                .doesNotContain("secret", "26857799540");
    }

    @Test
    public void exceptionsThatCauseEachOtherComeToAnEnd() {
        RuntimeException one = new IllegalStateException();
        one.initCause(new IllegalArgumentException(one));

        assertThat(written(HostFaultLog.withoutMessages(one))).contains("java.lang.IllegalArgumentException");
    }

    private static String written(Throwable logged) {
        StringWriter text = new StringWriter();
        logged.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }
}
