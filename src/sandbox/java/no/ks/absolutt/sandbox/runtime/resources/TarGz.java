// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.runtime.resources;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** Takes single files out of a packed archive, as npm makes them; the JDK reads the packing, but not the archive. */
final class TarGz {

    private static final int BLOCK = 512;
    private static final int NAME_LENGTH = 100;
    private static final int SIZE_AT = 124;
    private static final int SIZE_LENGTH = 11;
    private static final int OCTAL = 8;

    private TarGz() {}

    /** Writes the wanted files, by their paths in the archive, under their new names into the folder. */
    static void extract(InputStream packed, Map<String, String> wanted, Path folder) throws IOException {
        try (DataInputStream archive = new DataInputStream(new GZIPInputStream(packed))) {
            byte[] header = new byte[BLOCK];
            while (true) {
                archive.readFully(header);
                if (header[0] == 0) {
                    return;
                }
                String name = text(header, 0, NAME_LENGTH);
                long size = Long.parseLong(text(header, SIZE_AT, SIZE_LENGTH).trim(), OCTAL);
                if (wanted.containsKey(name)) {
                    Files.write(folder.resolve(wanted.get(name)), archive.readNBytes((int) size));
                } else {
                    archive.skipNBytes(size);
                }
                archive.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
            }
        } catch (EOFException e) {
            throw new IOException("The archive ends too early", e);
        }
    }

    private static String text(byte[] header, int start, int length) {
        int end = start;
        while (end < start + length && header[end] != 0) {
            end++;
        }
        return new String(header, start, end - start, StandardCharsets.US_ASCII);
    }
}
