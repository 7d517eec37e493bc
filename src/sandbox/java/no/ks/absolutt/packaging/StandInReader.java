// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.packaging;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Puts the types of one source file into the map, under their binary names. */
final class StandInReader extends TreePathScanner<Void, Void> {

    private final DocTrees docs;
    private final Map<String, StandIn> types;
    private final String packageName;
    private final Map<String, String> imports = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();

    StandInReader(DocTrees docs, CompilationUnitTree unit, Map<String, StandIn> types) {
        this.docs = docs;
        this.types = types;
        this.packageName = unit.getPackageName().toString();
        for (ImportTree each : unit.getImports()) {
            String name = each.getQualifiedIdentifier().toString();
            imports.put(MemberName.simple(name), name);
        }
    }

    @Override
    public Void visitClass(ClassTree type, Void nothing) {
        String outer = open.isEmpty() ? packageName + "." : open.peek() + "$";
        open.push(outer + type.getSimpleName());
        Set<MemberName> members = new LinkedHashSet<>();
        type.getMembers().forEach(member -> name(member).ifPresent(members::add));
        types.put(
                open.peek(),
                new StandIn(Evidence.sentences(docs.getDocComment(getCurrentPath())), parents(type), members));
        super.visitClass(type, nothing);
        open.pop();
        return null;
    }

    private static Optional<MemberName> name(Tree member) {
        if (member instanceof MethodTree method && !isPrivate(method.getModifiers())) {
            return Optional.of(MemberName.method(
                    method.getName().toString(),
                    method.getParameters().stream().map(each -> each.getType().toString())));
        }
        if (member instanceof VariableTree field && !isPrivate(field.getModifiers())) {
            return Optional.of(new MemberName(field.getName().toString(), ""));
        }
        return Optional.empty();
    }

    private static boolean isPrivate(ModifiersTree modifiers) {
        return modifiers.getFlags().contains(Modifier.PRIVATE);
    }

    private List<String> parents(ClassTree type) {
        return Stream.concat(Stream.ofNullable(type.getExtendsClause()), type.getImplementsClause().stream())
                .map(each -> MemberName.simple(each.toString()))
                .map(simple -> imports.getOrDefault(simple, packageName + "." + simple))
                .toList();
    }
}
