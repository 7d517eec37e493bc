// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import no.ks.absolutt.sandbox.Sandbox;
import no.ks.absolutt.sandbox.SandboxClient;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * A sandbox in a process of its own, with the packaged jar in it, whose Confluence calls some of its methods something else
 * than the stand-ins do. The classes that differ stand first on its class path.
 */
final class OtherHost implements AutoCloseable {

    private static final String READY = "Sandbox ready at ";
    private static final long STOP_SECONDS = 10;

    private final Path folder = RunningSandbox.newFolder();
    private Process process;
    private URI address;

    /** Gives the method of the stand-in another name, whatever its parameters. Before the start. */
    OtherHost rename(Class<?> type, String method) throws IOException {
        String file = type.getName().replace('.', '/') + ".class";
        Path changed = folder.resolve("classes").resolve(file);
        Files.createDirectories(changed.getParent());
        ClassWriter writer = new ClassWriter(0);
        try (InputStream original = type.getClassLoader().getResourceAsStream(file)) {
            new ClassReader(original).accept(new Renaming(writer, method), 0);
        }
        Files.write(changed, writer.toByteArray());
        return this;
    }

    /** Starts it without demo data and waits until it answers. */
    OtherHost start() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                folder.resolve("classes") + File.pathSeparator + System.getProperty("java.class.path")));
        command.add("-Dsandbox.jar=" + System.getProperty("sandbox.jar"));
        command.add("-Dsandbox.home=" + folder.resolve("home"));
        command.addAll(List.of("-Dsandbox.port=0", "-Dsandbox.demo=false", "-Dsandbox.aui=false"));
        command.add(Sandbox.class.getName());
        process = new ProcessBuilder(command)
                .redirectError(folder.resolve("log").toFile())
                .start();
        address = announced();
        return this;
    }

    Visitor as(String user) {
        return new Visitor(new SandboxClient(address, user));
    }

    /** What it has logged so far. */
    String log() throws IOException {
        return Files.readString(folder.resolve("log"));
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    private URI announced() throws IOException {
        BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(READY)) {
                return URI.create(line.substring(READY.length()));
            }
        }
        throw new AssertionError("The sandbox did not start:\n" + log());
    }

    /** Copies a class but for the name of one of its methods. */
    private static final class Renaming extends ClassVisitor {

        private final String method;

        Renaming(ClassVisitor copy, String method) {
            super(Opcodes.ASM9, copy);
            this.method = method;
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String type, String signature, String[] thrown) {
            String newName = name.equals(method) ? method + "Renamed" : name;
            return super.visitMethod(access, newName, type, signature, thrown);
        }
    }
}
