// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Refusal.Code;
import no.ks.absolutt.core.text.Message;

/** Reads and writes JSON with the plugin's own mapper, so that the host's settings do not matter. Thread-safe. */
public final class Json {

    /** The most that a request may hold, in bytes (contract: 413 above 64 KB). */
    public static final int LIMIT = 64 * 1024;

    /** The most that a list or the order for a job may hold, in bytes (contract: 1 MB). */
    public static final int LIMIT_OF_LISTS = 1024 * 1024;

    /**
     * What a client is still sending when it is refused is read so far and thrown away: a server that stops reading cuts
     * the connection, and then the client never sees the answer.
     */
    private static final int HEARD_OUT = 16 * 1024 * 1024;

    private static final int PIECE = 8 * 1024;

    /** Made without its builder, whose package the bundle would have to import. */
    private static final ObjectMapper MAPPER = new ObjectMapper()
            .configure(JsonParser.Feature.STRICT_DUPLICATE_DETECTION, true)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private Json() {}

    /**
     * The object in the request. Keeps no more of it than the limit.
     *
     * @throws Refusal TOO_LARGE, or INVALID when it is no JSON object or names a field twice
     */
    public static RequestBody read(InputStream body) {
        return read(body, LIMIT);
    }

    /** As {@link #read(InputStream)}, with another limit in bytes. */
    public static RequestBody read(InputStream body, int limit) {
        byte[] bytes = bytes(body, limit);
        try {
            JsonNode node = MAPPER.readTree(bytes);
            if (!node.isObject()) {
                throw noObject();
            }
            return new RequestBody(node);
        } catch (IOException notJson) {
            throw noObject();
        }
    }

    /** The request as it was sent, at most {@code limit} bytes. Refuses TOO_LARGE; INVALID when it breaks off. */
    public static byte[] bytes(InputStream body, int limit) {
        try {
            byte[] bytes = body.readNBytes(limit + 1);
            if (bytes.length > limit) {
                hearOut(body);
                throw Refusal.of(Code.TOO_LARGE);
            }
            return bytes;
        } catch (IOException brokenOff) {
            throw Refusal.of(Code.INVALID);
        }
    }

    /** The value as JSON. */
    public static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException("Cannot be written as JSON: " + value.getClass(), fault);
        }
    }

    private static void hearOut(InputStream body) throws IOException {
        byte[] piece = new byte[PIECE];
        int read = body.read(piece);
        for (int total = read; read >= 0 && total < HEARD_OUT; total += read) {
            read = body.read(piece);
        }
    }

    private static Refusal noObject() {
        return Refusal.of(Code.INVALID, Message.of("refusal.json"));
    }
}
