// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** A page that is being written, as a tree in Confluence's storage format. Not thread-safe. */
final class SheetDocument {

    private static final String TASK_LIST = "ac:task-list";
    private static final String TASK = "ac:task";
    private static final String ID = "ac:task-id";
    private static final String STATUS = "ac:task-status";
    private static final String BODY = "ac:task-body";
    private static final String OPEN = "incomplete";

    private final Document document;
    private final Element page;
    private int tasks;

    SheetDocument() {
        try {
            document = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException fault) {
            throw new IllegalStateException("Cannot write a page", fault);
        }
        page = document.createElement("page");
        document.appendChild(page);
    }

    void heading(String text) {
        add(page, "h2", text);
    }

    void paragraph(String text) {
        add(page, "p", text);
    }

    void list(List<String> items) {
        Element list = add(page, "ul", null);
        items.forEach(item -> add(list, "li", item));
    }

    /** A table with a name and a text in each row. */
    void facts(Map<String, String> facts) {
        Element rows = add(add(page, "table", null), "tbody", null);
        facts.forEach((name, text) -> {
            Element row = add(rows, "tr", null);
            add(row, "th", name);
            add(row, "td", text);
        });
    }

    /** A place to write in, gone as soon as somebody does. */
    void placeholder(String text) {
        add(add(page, "p", null), "ac:placeholder", text);
    }

    void task(String text) {
        newTask(add(page, TASK_LIST, null)).setTextContent(text);
    }

    /**
     * Takes along the open tasks of another page, with the people and links in them; those inside another task stand beside
     * it. A page that cannot be read has none.
     *
     * @param storage the page's body; null for none
     * @param but text of a task that is left behind
     * @return how many there were
     */
    int tasksOf(String storage, String but) {
        List<Element> open = new ArrayList<>();
        StorageTree.of(storage).ifPresent(root -> collect(root.getElementsByTagName(TASK), open));
        open.removeIf(body -> body.getTextContent().strip().equals(but));
        if (!open.isEmpty()) {
            Element list = add(page, TASK_LIST, null);
            open.forEach(body -> copy(body, newTask(list)));
        }
        return open.size();
    }

    String written() {
        return new StorageWriter().childrenOf(page);
    }

    private static void collect(NodeList found, List<Element> open) {
        for (int i = 0; i < found.getLength(); i++) {
            Element task = (Element) found.item(i);
            Element body = child(task, BODY);
            Element status = child(task, STATUS);
            boolean isOpen = status != null && status.getTextContent().strip().equals(OPEN);
            if (isOpen && body != null && !body.getTextContent().isBlank()) {
                open.add(body);
            }
        }
    }

    private static Element child(Element parent, String name) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeName().equals(name)) {
                return (Element) node;
            }
        }
        return null;
    }

    private void copy(Element from, Element to) {
        for (Node node = from.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (!node.getNodeName().equals(TASK_LIST)) {
                to.appendChild(document.importNode(node, true));
            }
        }
    }

    private Element newTask(Element list) {
        Element task = add(list, TASK, null);
        add(task, ID, String.valueOf(++tasks));
        add(task, STATUS, OPEN);
        return add(task, BODY, null);
    }

    private Element add(Element parent, String name, String text) {
        Element added = document.createElement(name);
        if (text != null) {
            added.setTextContent(text);
        }
        parent.appendChild(added);
        return added;
    }
}
