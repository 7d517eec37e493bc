// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.runtime.resources;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Atlassian's style sheets and scripts, fetched once with npm. They are not in this project, since the licence of their
 * icons forbids it (facts/build.md, section 8). Without npm or net the sandbox's own style sheet does.
 */
public final class Aui {

    private static final Logger LOG = LoggerFactory.getLogger(Aui.class);
    private static final long PATIENCE_SECONDS = 60;

    /** Package, what npm calls its archive, the archive's SHA-512, and which files become which. */
    private static final List<Archive> ARCHIVES = List.of(
            new Archive(
                    "@atlassian/aui@10.0.4",
                    "atlassian-aui-10.0.4.tgz",
                    "av0pOzGqeliN2EXLmD22MH3F8HHSj55NVzpX09fYLOuUeQXZ6mhZVGnuzH5Ovx34TV+mDXRmxSvsLn3Tf2VWyQ==",
                    Map.of(
                            "package/dist/aui/aui-prototyping.css", "aui-prototyping.css",
                            "package/dist/aui/aui-prototyping.js", "aui-prototyping.js")),
            new Archive(
                    "jquery@3.7.1",
                    "jquery-3.7.1.tgz",
                    "m4avr8yL8kmFN8psrbFFFmB/If14iN5o9nw/NgnnM+kybDJpRsAynV2BsfpTYrTRysYUdADVD7CkUUizgkpLfg==",
                    Map.of("package/dist/jquery.min.js", "jquery.js")));

    private Aui() {}

    /**
     * The folder with AUI, fetched now where it is not there yet; empty where it cannot be fetched.
     *
     * @throws IllegalStateException if what was fetched is not what it should be
     */
    public static Optional<Path> fetchInto(Path folder) {
        try {
            Files.createDirectories(folder);
            if (!complete(folder)) {
                fetch(folder);
            }
            return Optional.of(folder);
        } catch (NotFetched e) {
            LOG.info("Without AUI, with the sandbox's own style sheet: {}", e.getMessage());
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean complete(Path folder) {
        return ARCHIVES.stream()
                .flatMap(archive -> archive.files().values().stream())
                .allMatch(name -> Files.exists(folder.resolve(name)));
    }

    private static void fetch(Path folder) throws IOException, NotFetched {
        LOG.info("Fetching AUI with npm, once");
        npmPack(folder);
        for (Archive archive : ARCHIVES) {
            byte[] content = Files.readAllBytes(folder.resolve(archive.file()));
            if (!sha512(content).equals(archive.sha512())) {
                throw new IllegalStateException(archive.name() + " is not what it should be: its SHA-512 differs");
            }
            TarGz.extract(new ByteArrayInputStream(content), archive.files(), folder);
            Files.delete(folder.resolve(archive.file()));
        }
    }

    private static void npmPack(Path folder) throws NotFetched {
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
        ProcessBuilder npm = new ProcessBuilder(
                windows ? "npm.cmd" : "npm",
                "pack",
                "--silent",
                ARCHIVES.get(0).name(),
                ARCHIVES.get(1).name());
        npm.directory(folder.toFile());
        npm.redirectErrorStream(true);
        npm.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        try {
            Process process = npm.start();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new NotFetched("npm did not answer in time");
            }
            if (process.exitValue() != 0) {
                throw new NotFetched("npm could not fetch it");
            }
        } catch (IOException e) {
            throw new NotFetched("npm is not on this machine");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotFetched("interrupted");
        }
    }

    private static String sha512(byte[] content) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-512").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Archive(String name, String file, String sha512, Map<String, String> files) {}

    private static final class NotFetched extends Exception {
        private static final long serialVersionUID = 1L;

        NotFetched(String why) {
            super(why);
        }
    }
}
