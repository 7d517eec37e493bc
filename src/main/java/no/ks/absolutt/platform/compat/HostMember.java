// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.platform.compat;

import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A type, method, constructor or field of the host, as one line of {@code META-INF/host-members.txt}: {@code type},
 * {@code type#method(parameters)answer} with JVM descriptors, {@code type#field:descriptor}.
 *
 * @param line the line
 */
public record HostMember(String line) {

    private static final String CONSTRUCTOR = "<init>";
    private static final Pattern DESCRIPTOR = Pattern.compile("\\[*(?:L[^;]+;|[VZBCSIJFD])");
    private static final Map<String, String> PRIMITIVES = Map.of(
            "V", "void", "Z", "boolean", "B", "byte", "C", "char", "S", "short", "I", "int", "J", "long", "F", "float",
            "D", "double");

    String typeName() {
        int end = line.indexOf('#');
        return end < 0 ? line : line.substring(0, end);
    }

    HostPart part() {
        return HostPart.of(line);
    }

    /** As a person reads it: {@code type#method(parameters): answer}, with full names and without descriptors. */
    public String readable() {
        int parameters = line.indexOf('(');
        if (parameters >= 0) {
            int end = line.indexOf(')');
            String taken = namesOf(line.substring(parameters + 1, end));
            boolean makes = line.startsWith(CONSTRUCTOR, typeName().length() + 1);
            return line.substring(0, parameters) + "(" + taken + ")"
                    + (makes ? "" : ": " + namesOf(line.substring(end + 1)));
        }
        int colon = line.indexOf(':');
        return colon < 0 ? line : line.substring(0, colon) + ": " + namesOf(line.substring(colon + 1));
    }

    /** The types of descriptors that stand one after the other. */
    private static String namesOf(String descriptors) {
        return DESCRIPTOR
                .matcher(descriptors)
                .results()
                .map(found -> nameOf(found.group()))
                .collect(Collectors.joining(", "));
    }

    private static String nameOf(String descriptor) {
        return switch (descriptor.charAt(0)) {
            case '[' -> nameOf(descriptor.substring(1)) + "[]";
            case 'L' -> descriptor.substring(1, descriptor.length() - 1).replace('/', '.');
            default -> PRIMITIVES.get(descriptor);
        };
    }

    /** Whether that class loader finds it, exactly as the JVM would link it: the answer's type counts too. */
    boolean isFoundBy(ClassLoader loader) {
        try {
            Class<?> type = Class.forName(typeName(), false, loader);
            return typeName().equals(line)
                    || hasMember(type, line.substring(typeName().length() + 1), loader);
        } catch (ClassNotFoundException | LinkageError | TypeNotPresentException missing) {
            return false;
        }
    }

    private static boolean hasMember(Class<?> type, String member, ClassLoader loader) {
        int parameters = member.indexOf('(');
        if (parameters < 0) {
            int colon = member.indexOf(':');
            return hasField(type, member.substring(0, colon), typeOf(member.substring(colon + 1), loader));
        }
        MethodType signature = MethodType.fromMethodDescriptorString(member.substring(parameters), loader);
        String name = member.substring(0, parameters);
        if (CONSTRUCTOR.equals(name)) {
            return Arrays.stream(type.getDeclaredConstructors())
                    .anyMatch(each -> Arrays.equals(each.getParameterTypes(), signature.parameterArray()));
        }
        return hasMethod(type, name, signature);
    }

    private static boolean hasField(Class<?> type, String name, Class<?> fieldType) {
        Predicate<Field> same = field -> field.getName().equals(name) && field.getType() == fieldType;
        return hierarchy(type).stream()
                .anyMatch(each -> Arrays.stream(each.getDeclaredFields()).anyMatch(same));
    }

    private static boolean hasMethod(Class<?> type, String name, MethodType signature) {
        Predicate<Method> same = method -> method.getName().equals(name)
                && method.getReturnType() == signature.returnType()
                && Arrays.equals(method.getParameterTypes(), signature.parameterArray());
        return hierarchy(type).stream()
                .anyMatch(each -> Arrays.stream(each.getDeclaredMethods()).anyMatch(same));
    }

    /** The type, its parents, all their interfaces, and Object, whose methods interfaces answer to as well. */
    private static List<Class<?>> hierarchy(Class<?> type) {
        List<Class<?>> found = new ArrayList<>(List.of(type));
        for (int next = 0; next < found.size(); next++) {
            Class<?> each = found.get(next);
            if (each.getSuperclass() != null) {
                found.add(each.getSuperclass());
            }
            found.addAll(List.of(each.getInterfaces()));
        }
        found.add(Object.class);
        return found;
    }

    private static Class<?> typeOf(String descriptor, ClassLoader loader) {
        return MethodType.fromMethodDescriptorString("()" + descriptor, loader).returnType();
    }
}
