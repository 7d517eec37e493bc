// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.platform.compat;

import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * A type, method, constructor or field of the host, as one line of {@code META-INF/host-members.txt}: {@code type},
 * {@code type#method(parameters)answer} with JVM descriptors, {@code type#field:descriptor}.
 *
 * @param line the line
 */
record HostMember(String line) {

    private static final String CONSTRUCTOR = "<init>";

    String typeName() {
        int end = line.indexOf('#');
        return end < 0 ? line : line.substring(0, end);
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
