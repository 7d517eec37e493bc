// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What the rules are put together from, where ArchUnit has no words of its own. */
final class Conditions {

    private static final String ROOT = "no.ks.absolutt.";
    private static final String ACCESS = "com.atlassian.annotations.security.UnrestrictedAccess";
    private static final Set<String> WRITING = Set.of("doPost", "doPut", "doDelete", "service");

    private Conditions() {}

    /** That package of the plugin and those below it. */
    static String within(String part) {
        return ROOT + part + "..";
    }

    /** The allow-list of one part of the plugin: the JDK's {@code java..}, itself, and those packages; nothing else. */
    static ArchRule mayImport(String part, String... packages) {
        List<String> allowed = new ArrayList<>(List.of(packages));
        allowed.add("java..");
        allowed.add(ROOT + part);
        return ArchRuleDefinition.classes()
                .that()
                .resideInAPackage(ROOT + part)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed.toArray(String[]::new));
    }

    /** Has the annotation on a field or on a parameter of a constructor or method. */
    static ArchCondition<JavaClass> annotatedInsideWith(String annotation) {
        return condition(
                "carry @" + annotation,
                type -> type.getFields().stream().anyMatch(field -> field.isAnnotatedWith(annotation))
                        || type.getCodeUnits().stream()
                                .flatMap(unit -> unit.getParameters().stream())
                                .anyMatch(parameter -> parameter.isAnnotatedWith(annotation)));
    }

    /** Has the second annotation wherever it has the first. */
    static ArchCondition<JavaClass> bothAnnotated(String first, String second) {
        return condition(
                "carry @" + second + " where they carry @" + first,
                type -> !type.isAnnotatedWith(first) || type.isAnnotatedWith(second));
    }

    /** A servlet that says who may call it and overrides no method that takes writes. */
    static ArchCondition<JavaClass> answerOnlyReading() {
        return condition(
                "carry @" + ACCESS + " and answer GET only",
                type -> type.isAnnotatedWith(ACCESS)
                        && type.getMethods().stream().map(JavaMethod::getName).noneMatch(WRITING::contains));
    }

    /** At most one of the classes looked at is public. */
    static ArchCondition<JavaClass> beTheOnlyPublicType() {
        return new ArchCondition<>("be the only public type of their package") {
            private final Set<String> found = new TreeSet<>();

            @Override
            public void init(Collection<JavaClass> classes) {
                found.clear();
            }

            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC)) {
                    found.add(type.getName());
                }
            }

            @Override
            public void finish(ConditionEvents events) {
                if (found.size() > 1) {
                    events.add(SimpleConditionEvent.violated(
                            found, found.stream().collect(Collectors.joining(", ", "Public: ", ""))));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> condition(String words, Predicate<JavaClass> holds) {
        return new ArchCondition<>(words) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(new SimpleConditionEvent(type, holds.test(type), type.getName() + ": " + words));
            }
        };
    }
}
