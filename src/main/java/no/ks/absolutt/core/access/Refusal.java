// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.access;

import no.ks.absolutt.core.text.Message;

/** A request that cannot be met, for a reason that the person who asked can understand. Nothing has been changed. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The kinds of refusal, named as in the REST contract. */
    public enum Code {
        NOT_LOGGED_IN,
        NOT_FOUND,
        FORBIDDEN,
        INVALID,
        READ_ONLY,
        CONFLICT,
        ALREADY_EXISTS,
        SPACE_KEY_TAKEN,
        JOB_RUNNING,
        TOO_LARGE
    }

    private final Code code;
    private final String field;
    private final transient Message message;
    private final transient Object current;

    private Refusal(Code code, String field, Message message, Object current) {
        super(code + (field == null ? "" : " " + field), null, false, false);
        this.code = code;
        this.field = field;
        this.message = message;
        this.current = current;
    }

    /** A refusal of that kind, in the general words for it. */
    public static Refusal of(Code code) {
        return of(code, Message.of("refusal." + code));
    }

    /** A refusal of that kind, in its own words. */
    public static Refusal of(Code code, Message message) {
        return new Refusal(code, null, message, null);
    }

    /** Something sent is wrong; {@code field} names it. */
    public static Refusal invalid(String field, Message message) {
        return new Refusal(Code.INVALID, field, message, null);
    }

    /** Somebody else has changed the fact since; {@code current} is what it is now. */
    public static Refusal conflict(Object current) {
        return new Refusal(Code.CONFLICT, null, Message.of("refusal.CONFLICT"), current);
    }

    /** What kind of refusal it is. */
    public Code code() {
        return code;
    }

    /** The name of the field that is wrong; null for other kinds. */
    public String field() {
        return field;
    }

    /** What to say to the person. */
    public Message message() {
        return message;
    }

    /** The current value in a conflict; null for other kinds. */
    public Object current() {
        return current;
    }
}
