// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.content;

import no.ks.absolutt.sandbox.host.PageRow;
import no.ks.absolutt.sandbox.host.World;
import org.w3c.dom.Element;

/** Turns storage format into HTML. Writes nothing to the database. Safe for use by many threads. */
public final class StorageRenderer {

    private final Host host;

    /**
     * A renderer over the world.
     *
     * @param contextPath the path that links begin with, such as {@code /confluence}
     */
    public StorageRenderer(World world, PluginMacros plugin, String contextPath) {
        this.host = new Host(world, new Sight(world), plugin, contextPath);
    }

    /**
     * Renders storage format as it would stand on the page. What is not well-formed gives a box that says so; a macro that
     * fails or is unknown gives a box in its place.
     *
     * @param page null for text that is on no saved page
     * @param spaceKey null outside every space
     * @return HTML for the inside of a {@code div}
     */
    public String render(PageRow page, String spaceKey, String storage, RenderRequest request) {
        try {
            Element root = StorageXml.parse(storage);
            return new Rendering(host, new Place(page, spaceKey), root, request).html(root);
        } catch (StorageXml.NotWellFormed e) {
            Html box = new Html();
            Boxes.error(box, "Innholdet er ikke gyldig lagringsformat: " + e.getMessage());
            return box.toString();
        }
    }

    /** What every rendering draws on. */
    record Host(World world, Sight sight, PluginMacros plugin, String contextPath) {}
}
