// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.content;

import java.util.List;
import java.util.stream.Stream;
import no.ks.absolutt.sandbox.host.Permissions;
import org.w3c.dom.Element;

/**
 * Task lists. On the screen, for one who may edit the page, a box is a button of the form {@link #FORM}, which the page
 * view puts on the page; elsewhere it is static text.
 */
public final class Tasks {

    /** The id of the form that the boxes belong to. */
    public static final String FORM = "sandbox-task-form";
    /** The name of the boxes; the value is the task's number on the page, from 0. */
    public static final String NUMBER = "task";

    private static final String STATUS = "task-status";
    private static final String TEXT_ID = "task-text-";
    private static final String COMPLETE = "complete";

    private Tasks() {}

    /**
     * The storage format with one task ticked, or no longer ticked.
     *
     * @param number the task's number on the page, from 0
     * @throws IllegalArgumentException when the page has no such task
     */
    public static String toggle(String storage, int number) {
        Element root = StorageXml.parse(storage);
        List<Element> tasks = all(root);
        if (number < 0 || number >= tasks.size()) {
            throw new IllegalArgumentException("No task " + number);
        }
        Element task = tasks.get(number);
        String status = isComplete(task) ? "incomplete" : COMPLETE;
        Nodes.child(task, STATUS).ifPresent(element -> element.setTextContent(status));
        return StorageXml.write(root.getOwnerDocument());
    }

    static List<Element> all(Element root) {
        return Nodes.descendants(root).stream()
                .filter(element -> Nodes.isAc(element, "task"))
                .toList();
    }

    static void write(Element list, Rendering rendering) {
        rendering.out().open("ul", "class", "inline-task-list");
        Nodes.elements(list).stream()
                .filter(element -> Nodes.isAc(element, "task"))
                .forEach(task -> task(task, rendering));
        rendering.out().close("ul");
    }

    private static void task(Element task, Rendering rendering) {
        boolean done = isComplete(task);
        boolean mayTick = mayTick(rendering);
        int number = rendering.taskNumber(task);
        rendering.out().open("li", "class", done ? "checked" : null);
        if (mayTick) {
            box(number, done, rendering.out());
        } else {
            mark(done, rendering.out());
        }
        rendering.out().open("div", "class", "sandbox-task-text", "id", mayTick ? TEXT_ID + number : null);
        Nodes.child(task, "task-body").ifPresent(rendering::children);
        rendering.out().close("div").close("li");
    }

    private static void box(int number, boolean done, Html out) {
        String[] belonging = {"type", "submit", "form", FORM, "name", NUMBER, "value", String.valueOf(number)};
        String[] meaning = {"aria-checked", String.valueOf(done), "aria-labelledby", TEXT_ID + number};
        String[] look = {"role", "checkbox", "class", "sandbox-task-box"};
        String[] attributes =
                Stream.of(belonging, look, meaning).flatMap(Stream::of).toArray(String[]::new);
        out.open("button", attributes).close("button");
    }

    private static void mark(boolean done, Html out) {
        String label = done ? "Fullført:" : "Ikke fullført:";
        out.element("span", done ? "☑" : "☐", "class", "sandbox-task-mark", "role", "img", "aria-label", label);
    }

    private static boolean mayTick(Rendering rendering) {
        return rendering.request().display()
                && !rendering.isIncluded()
                && rendering
                        .host()
                        .sight()
                        .may(
                                rendering.user(),
                                Permissions.EDITSPACE,
                                rendering.place().spaceKey());
    }

    private static boolean isComplete(Element task) {
        return Nodes.child(task, STATUS)
                .map(Element::getTextContent)
                .filter(status -> COMPLETE.equals(status.trim()))
                .isPresent();
    }
}
