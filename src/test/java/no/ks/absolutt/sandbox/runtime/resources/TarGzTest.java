// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.runtime.resources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class TarGzTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final ByteArrayOutputStream archive = new ByteArrayOutputStream();

    @Test
    public void takesOutTheWantedFilesOnly() throws Exception {
        entry("package/a.txt", "first".repeat(200));
        entry("package/b.txt", "second");
        archive.write(new byte[1024]);
        TarGz.extract(
                packed(), Map.of("package/b.txt", "other.txt"), folder.getRoot().toPath());
        assertThat(folder.getRoot().list()).containsExactly("other.txt");
        assertThat(folder.getRoot().toPath().resolve("other.txt")).hasContent("second");
    }

    @Test
    public void saysThatAnArchiveIsCutOff() throws Exception {
        entry("package/a.txt", "first");
        assertThatThrownBy(
                        () -> TarGz.extract(packed(), Map.of(), folder.getRoot().toPath()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("ends too early");
    }

    private void entry(String name, String text) throws IOException {
        byte[] header = new byte[512];
        byte[] content = text.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(name.getBytes(StandardCharsets.US_ASCII), 0, header, 0, name.length());
        String size = String.format("%011o", content.length);
        System.arraycopy(size.getBytes(StandardCharsets.US_ASCII), 0, header, 124, size.length());
        archive.write(header);
        archive.write(content);
        archive.write(new byte[(512 - content.length % 512) % 512]);
    }

    private ByteArrayInputStream packed() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
            archive.writeTo(zip);
        }
        return new ByteArrayInputStream(packed.toByteArray());
    }
}
