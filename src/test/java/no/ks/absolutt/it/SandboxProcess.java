// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.ks.absolutt.sandbox.Sandbox;
import no.ks.absolutt.sandbox.SandboxClient;

/** A sandbox in a process of its own, which can be killed in the middle of what it does. Without demo data. */
final class SandboxProcess implements AutoCloseable {

    private static final Pattern READY = Pattern.compile("Sandbox ready at (\\S+)");

    private final Process process;
    private final URI address;

    private SandboxProcess(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /**
     * Starts one on that folder and waits until it answers.
     *
     * @param jobInterval milliseconds between looks for jobs that were broken off
     */
    static SandboxProcess start(Path home, long jobInterval) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        // It lives for seconds: as run.flags in the pom, half the processor time.
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(
                "-Dsandbox.jar=" + System.getProperty("sandbox.jar"),
                "-Dsandbox.home=" + home,
                "-Dsandbox.port=0",
                "-Dsandbox.aui=false",
                "-Dsandbox.demo=false",
                "-Dsandbox.jobInterval=" + jobInterval,
                Sandbox.class.getName()));
        Process process = new ProcessBuilder(command)
                .redirectError(home.resolve("errors.log").toFile())
                .start();
        return new SandboxProcess(process, address(process));
    }

    private static URI address(Process process) throws IOException {
        BufferedReader out = process.inputReader();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            Matcher ready = READY.matcher(line);
            if (ready.find()) {
                drain(out);
                return URI.create(ready.group(1));
            }
        }
        throw new AssertionError("The sandbox ended before it was ready");
    }

    /** A process whose output nobody reads stands still. */
    private static void drain(BufferedReader out) {
        Thread reader = new Thread(() -> {
            try {
                out.lines().forEach(line -> {});
            } catch (UncheckedIOException ended) {
                // Killed: there is no more to read.
            }
        });
        reader.setDaemon(true);
        reader.start();
    }

    Visitor as(String user) {
        return new Visitor(new SandboxClient(address, user));
    }

    /** SIGKILL: no shutdown hook runs, nothing is flushed. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            throw new AssertionError("Still alive");
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            kill();
        }
    }
}
