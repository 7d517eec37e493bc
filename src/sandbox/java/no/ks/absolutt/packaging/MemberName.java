// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.packaging;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.Type;

/**
 * A member as source code knows it.
 *
 * @param name the method's or field's name, {@value #CONSTRUCTOR} for a constructor
 * @param parameters simple names of the types without type arguments, in parentheses; empty for a field
 */
record MemberName(String name, String parameters) {

    static final String CONSTRUCTOR = "<init>";

    /** From what follows the type in the list of members. */
    static MemberName of(String member) {
        int start = member.indexOf('(');
        return start < 0
                ? new MemberName(member.substring(0, member.indexOf(':')), "")
                : method(
                        member.substring(0, start),
                        Stream.of(Type.getArgumentTypes(member.substring(start)))
                                .map(Type::getClassName));
    }

    /** A method with types as they are written, in code or by the JVM. */
    static MemberName method(String name, Stream<String> types) {
        return new MemberName(name, types.map(MemberName::simple).collect(Collectors.joining(", ", "(", ")")));
    }

    /** A type without its package, its outer types and its type arguments. */
    static String simple(String type) {
        return type.replaceAll("<.*>", "").replaceAll("^.*[.$]", "");
    }

    boolean isConstructor() {
        return name.equals(CONSTRUCTOR);
    }

    /** Whether the sentence is about it: by its name alone, or with its parameters where there are several of the name. */
    boolean isNamedIn(String sentence) {
        String word = isConstructor() ? "constructor" : name;
        return Pattern.compile("\\b" + word + "\\b(?!\\()").matcher(sentence).find()
                || sentence.contains(word + parameters);
    }
}
