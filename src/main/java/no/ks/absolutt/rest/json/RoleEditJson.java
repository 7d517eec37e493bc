// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest.json;

import java.util.Set;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.progress.Field;
import no.ks.absolutt.core.roles.AreaEdit;
import no.ks.absolutt.core.roles.CellEdit;
import no.ks.absolutt.core.roles.CellPlace;
import no.ks.absolutt.core.roles.Layer;
import no.ks.absolutt.core.roles.RoleCode;
import no.ks.absolutt.core.roles.RoleEdit;
import no.ks.absolutt.core.text.Message;

/** What is sent to change a role map. Every method refuses INVALID. */
public final class RoleEditJson {

    private static final String REVISION = "revision";
    private static final String LAYER = "layer";
    private static final String CODE = "code";
    private static final String NAME = "name";
    private static final String TAKEN_UP = "takenUp";
    private static final String CONFIRMED = "confirmed";
    private static final String PICKED = "picked";
    private static final String INTO = "into";
    private static final String HOSTED = "hosted";

    private RoleEditJson() {}

    /** A letter for the cell of that area and role. */
    public static CellEdit cell(String area, String role, RequestBody body) {
        body.allowOnly(Set.of(LAYER, CODE, REVISION));
        int revision = body.requiredNumber(REVISION);
        Layer layer = Layer.of(body.requiredText(LAYER)).orElseThrow(() -> wrong(LAYER));
        Field<String> code = body.text(CODE);
        if (!code.given()) {
            throw Refusal.invalid(CODE, Message.of("refusal.field.missing"));
        }
        RoleCode letter = code.value() == null
                ? null
                : RoleCode.of(code.value()).orElseThrow(() -> Refusal.invalid(CODE, Message.of("refusal.roles.code")));
        return new CellEdit(new CellPlace(area, role, layer), letter, revision);
    }

    /** What is said of an area. */
    public static AreaEdit area(RequestBody body) {
        body.allowOnly(Set.of(REVISION, NAME, TAKEN_UP, CONFIRMED));
        return new AreaEdit(body.requiredNumber(REVISION), body.text(NAME), body.flag(TAKEN_UP), body.flag(CONFIRMED));
    }

    /** What is said of a role. */
    public static RoleEdit role(RequestBody body) {
        body.allowOnly(Set.of(REVISION, NAME, PICKED, INTO, HOSTED));
        return new RoleEdit(
                body.requiredNumber(REVISION), body.text(NAME), body.flag(PICKED), body.text(INTO), body.flag(HOSTED));
    }

    /** The name of a new role or area. */
    public static String name(RequestBody body) {
        body.allowOnly(Set.of(NAME));
        return body.requiredText(NAME);
    }

    private static Refusal wrong(String field) {
        return Refusal.invalid(field, Message.of("refusal.field.value"));
    }
}
