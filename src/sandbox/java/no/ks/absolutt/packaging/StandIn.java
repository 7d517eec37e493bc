// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.packaging;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A type of {@code src/platform/java} as its source has it.
 *
 * @param sentences of its Javadoc, those that say where something was read
 * @param parents full names of what it extends and implements
 * @param members what it declares, but what is private
 */
record StandIn(List<String> sentences, List<String> parents, Set<MemberName> members) {

    /** Copies its collections. */
    StandIn {
        sentences = List.copyOf(sentences);
        parents = List.copyOf(parents);
        members = Set.copyOf(members);
    }

    /** What is said of the type: the sentences that name no member, or all where each does. */
    Optional<Evidence> ofType() {
        return ofAll().or(() -> Evidence.of(sentences));
    }

    /** What is said of a member: the sentences that name it, else those that name none. */
    Optional<Evidence> of(MemberName member) {
        return Evidence.of(sentences.stream().filter(member::isNamedIn).toList())
                .or(this::ofAll);
    }

    /** Whether a member of that name is declared here; the types of parameters may be type variables. */
    boolean declares(MemberName member) {
        return member.isConstructor()
                || members.stream().anyMatch(each -> each.name().equals(member.name()));
    }

    private Optional<Evidence> ofAll() {
        return Evidence.of(sentences.stream()
                .filter(sentence -> !sentence.contains("constructor"))
                .filter(sentence -> members.stream().noneMatch(member -> member.isNamedIn(sentence)))
                .toList());
    }
}
