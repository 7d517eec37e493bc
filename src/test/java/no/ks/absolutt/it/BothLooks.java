// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import java.util.HashMap;
import java.util.Map;
import org.junit.AssumptionViolatedException;

/** A sandbox for each look: with the sandbox's own style sheet, and with Atlassian's user interface library (AUI). */
final class BothLooks {
    static final String WITHOUT_AUI = "uten-aui";
    static final String WITH_AUI = "med-aui";

    private static final Map<String, RunningSandbox> STARTED = new HashMap<>();

    private BothLooks() {}

    /**
     * The sandbox of that look.
     *
     * @throws AssumptionViolatedException where AUI cannot be fetched, so that the tests are skipped
     */
    static synchronized RunningSandbox of(String look) {
        return look.equals(WITHOUT_AUI) ? RunningSandbox.withDemo() : STARTED.computeIfAbsent(look, any -> withAui());
    }

    private static RunningSandbox withAui() {
        RunningSandbox sandbox = RunningSandbox.start(
                RunningSandbox.settings(RunningSandbox.newFolder()).with("aui", true));
        Runtime.getRuntime().addShutdownHook(new Thread(sandbox::close));
        return sandbox;
    }

    /** Skips the test where the site came up without AUI although it was asked for. */
    static void assumeAuiWasFetched(String look, String html) {
        if (look.equals(WITH_AUI) && !html.contains("aui-prototyping")) {
            throw new AssumptionViolatedException("Skipped: AUI could not be fetched (npm)");
        }
    }
}
