// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.data;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The parts of a workbook's zip file that a list can stand in, unpacked in memory. A file that unpacks to more than
 * {@link #MOST_BYTES}, or has more than {@link #MOST_PARTS}, is refused as soon as that shows: a small file can be made to
 * unpack without end.
 */
final class WorkbookParts {

    static final int MOST_BYTES = 16 * 1024 * 1024;
    static final int MOST_PARTS = 1000;

    private static final int PIECE = 8 * 1024;

    private final Map<String, byte[]> parts = new HashMap<>();
    private final byte[] piece = new byte[PIECE];
    private int unpacked;

    /** Unpacks the file. Refuses one that is broken or too much. */
    WorkbookParts(byte[] file) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            int count = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                count++;
                if (count > MOST_PARTS) {
                    throw ListReader.refused("list.refusal.unpacked");
                }
                read(zip, entry.getName());
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw ListReader.refused("list.refusal.broken");
        }
    }

    /** The part of that name, or nothing. */
    Optional<byte[]> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    private void read(ZipInputStream zip, String name) throws IOException {
        boolean wanted = name.startsWith("xl/") && (name.endsWith(".xml") || name.endsWith(".rels"));
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (int read = zip.read(piece); read >= 0; read = zip.read(piece)) {
            unpacked += read;
            if (unpacked > MOST_BYTES) {
                throw ListReader.refused("list.refusal.unpacked");
            }
            if (wanted) {
                content.write(piece, 0, read);
            }
        }
        if (wanted) {
            parts.put(name, content.toByteArray());
        }
    }
}
