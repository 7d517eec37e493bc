// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.packaging;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Reads an annotation's {@code value}, one or several, class names or texts, and hands it over joined by commas. */
final class Values extends AnnotationVisitor {

    private final List<String> found = new ArrayList<>();
    private final Consumer<String> whenRead;

    Values(Consumer<String> whenRead) {
        super(Opcodes.ASM9);
        this.whenRead = whenRead;
    }

    @Override
    public void visit(String name, Object value) {
        if (name == null || "value".equals(name)) {
            found.add(value instanceof Type type ? type.getClassName() : value.toString());
        }
    }

    @Override
    public AnnotationVisitor visitArray(String name) {
        return "value".equals(name) ? new Values(found::add) : null;
    }

    @Override
    public void visitEnd() {
        found.removeIf(String::isEmpty);
        whenRead.accept(String.join(",", found));
    }
}
