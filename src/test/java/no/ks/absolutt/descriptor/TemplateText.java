// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.descriptor;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a Velocity template apart, as far as the tests need it. */
final class TemplateText {

    private static final Pattern COMMENT = Pattern.compile("##[^\\n]*|#\\*.*?\\*#|<!--.*?-->", Pattern.DOTALL);
    /** The decorator's name for the marked entry of the menu, not shown. */
    private static final Pattern FOR_DECORATOR = Pattern.compile("<content tag=\"selectedWebItem\">[\\w-]+</content>");

    private static final Pattern DIRECTIVE = Pattern.compile("#@?\\{?[a-zA-Z]\\w*\\}?\\s*");
    private static final Pattern TAG = Pattern.compile("<[^>]*>", Pattern.DOTALL);
    private static final Pattern REFERENCE =
            Pattern.compile("\\$!?\\{?[a-zA-Z]\\w*(?:\\.\\w+(?:\\([^()]*(?:\\([^()]*\\)[^()]*)*\\))?)*\\}?");
    private static final Pattern ENTITY = Pattern.compile("&#?\\w+;");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");

    private TemplateText() {}

    /** The words that the template itself brings to the page; empty when there are none. */
    static String literal(String template) {
        String text = withoutDirectives(COMMENT.matcher(template).replaceAll(" "), new ArrayList<>());
        for (Pattern each : List.of(FOR_DECORATOR, REFERENCE, TAG, ENTITY, NO_LETTER)) {
            text = each.matcher(text).replaceAll(" ");
        }
        return text.strip();
    }

    /** What stands in the parentheses of directives. */
    static List<String> arguments(String template) {
        List<String> arguments = new ArrayList<>();
        withoutDirectives(COMMENT.matcher(template).replaceAll(" "), arguments);
        return arguments;
    }

    private static String withoutDirectives(String template, List<String> arguments) {
        StringBuilder rest = new StringBuilder();
        Matcher directive = DIRECTIVE.matcher(template);
        int from = 0;
        while (from <= template.length() && directive.find(from)) {
            rest.append(template, from, directive.start()).append(' ');
            from = directive.end();
            if (from < template.length() && template.charAt(from) == '(') {
                int end = closing(template, from);
                arguments.add(template.substring(from + 1, end));
                from = end + 1;
            }
        }
        return rest.append(template.substring(Math.min(from, template.length())))
                .toString();
    }

    private static int closing(String text, int open) {
        int depth = 0;
        for (int at = open; at < text.length(); at++) {
            if (text.charAt(at) == '(') {
                depth++;
            } else if (text.charAt(at) == ')' && --depth == 0) {
                return at;
            }
        }
        throw new IllegalArgumentException("A parenthesis is never closed: " + text.substring(open));
    }
}
