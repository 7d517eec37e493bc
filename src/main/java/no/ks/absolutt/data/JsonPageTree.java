// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.ks.absolutt.core.space.PageTree;
import no.ks.absolutt.core.space.PageType;
import no.ks.absolutt.core.space.PageType.Made;
import no.ks.absolutt.core.text.LocalText;

/** The page tree in the plugin's jar. Read once; immutable. */
public final class JsonPageTree implements PageTree {

    private static final String ONCE_A_SESSION = "once for each joint session";
    private static final String WITH_EXPERIENCE_SESSION = "the programme has an experience session";

    private final List<PageType> types;

    /** Reads the page tree. */
    public JsonPageTree() {
        List<PageType> read = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (JsonNode node : PluginFile.PAGE_TREE.json()) {
            PageType type = type(node);
            boolean hasItsPlace = type.parent() == null ? read.isEmpty() : keys.contains(type.parent());
            if (!hasItsPlace || !keys.add(type.key())) {
                throw PluginFile.PAGE_TREE.fault(type.key() + " must stand once, after its parent");
            }
            read.add(type);
        }
        this.types = List.copyOf(read);
    }

    @Override
    public List<PageType> types() {
        return types;
    }

    private static PageType type(JsonNode node) {
        LocalText title = title(node, "");
        return new PageType(
                Json.text(node, "key"),
                Json.text(node, "parent"),
                title,
                node.has("title_nb_county") ? title(node, "_county") : null,
                LocalText.nbOrNull(Json.text(node, "title_without_theme")),
                made(node));
    }

    private static LocalText title(JsonNode node, String variant) {
        return new LocalText(
                Json.text(node, "title_nb" + variant),
                Json.text(node, "title_nn" + variant),
                Json.text(node, "title_en"));
    }

    private static Made made(JsonNode node) {
        String repeat = Json.text(node, "repeat");
        String condition = Json.text(node, "only_if");
        if (repeat == null && condition == null) {
            return Made.ONCE;
        }
        if (ONCE_A_SESSION.equals(repeat) && condition == null) {
            return Made.FOR_EACH_JOINT_SESSION;
        }
        if (repeat == null && WITH_EXPERIENCE_SESSION.equals(condition)) {
            return Made.WITH_AN_EXPERIENCE_SESSION;
        }
        throw PluginFile.PAGE_TREE.fault("made how? " + repeat + " " + condition);
    }
}
