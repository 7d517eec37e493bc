// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.packaging;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Every type, method and field of {@code com.atlassian} that the plugin's byte code refers to. Lines: {@code type},
 * {@code type#method(parameters)answer} with JVM descriptors, {@code type#field:descriptor}.
 */
final class HostMembers {

    private static final String HOST = "com/atlassian/";
    private static final String LAMBDA = "java/lang/invoke/LambdaMetafactory";

    private final Set<String> lines = new TreeSet<>();

    HostMembers(PluginClasses plugin) throws IOException {
        plugin.accept(new OneClass());
    }

    void write(Path file) throws IOException {
        Output.lines(file, lines);
    }

    /** A line for each member whose stand-in says something: the member, how sure, where it was read, tabs between. */
    void writeEvidence(SourceEvidence evidence, Path file) throws IOException {
        Output.lines(
                file,
                lines.stream()
                        .flatMap(line -> evidence.of(line).stream()
                                .map(known -> line + "\t" + known.mark() + "\t" + known.source()))
                        .toList());
    }

    private void type(String internalName) {
        if (internalName != null && internalName.startsWith(HOST)) {
            lines.add(internalName.replace('/', '.'));
        }
    }

    private void typesIn(Type type) {
        switch (type.getSort()) {
            case Type.ARRAY -> typesIn(type.getElementType());
            case Type.OBJECT -> type(type.getInternalName());
            case Type.METHOD -> {
                typesIn(type.getReturnType());
                for (Type argument : type.getArgumentTypes()) {
                    typesIn(argument);
                }
            }
            default -> {
                // A primitive type.
            }
        }
    }

    private void method(String owner, String name, String descriptor) {
        if (owner.startsWith(HOST)) {
            type(owner);
            lines.add(owner.replace('/', '.') + "#" + name + descriptor);
        }
        typesIn(Type.getMethodType(descriptor));
    }

    /** Sees what one class after the other refers to. */
    private final class OneClass extends ClassVisitor {
        OneClass() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
            type(parent);
            for (String each : interfaces) {
                type(each);
            }
        }

        @Override
        public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            typesIn(Type.getType(descriptor));
            return null;
        }

        @Override
        public FieldVisitor visitField(int access, String name, String type, String signature, Object value) {
            typesIn(Type.getType(type));
            return null;
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String type, String signature, String[] thrown) {
            typesIn(Type.getMethodType(type));
            return new Calls();
        }
    }

    /** Sees what one method refers to. */
    private final class Calls extends MethodVisitor {
        Calls() {
            super(Opcodes.ASM9);
        }

        @Override
        public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            typesIn(Type.getType(descriptor));
            return null;
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
            typesIn(Type.getObjectType(type));
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            if (owner.startsWith(HOST)) {
                type(owner);
                lines.add(owner.replace('/', '.') + "#" + name + ":" + descriptor);
            }
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            method(owner, name, descriptor);
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            typesIn(Type.getMethodType(descriptor));
            Type made = Type.getReturnType(descriptor);
            if (bootstrap.getOwner().equals(LAMBDA) && made.getSort() == Type.OBJECT) {
                method(made.getInternalName(), name, ((Type) arguments[0]).getDescriptor());
            }
            for (Object argument : arguments) {
                if (argument instanceof Handle handle && handle.getTag() >= Opcodes.H_INVOKEVIRTUAL) {
                    method(handle.getOwner(), handle.getName(), handle.getDesc());
                }
            }
        }

        @Override
        public void visitLdcInsn(Object value) {
            if (value instanceof Type type) {
                typesIn(type);
            }
        }

        @Override
        public void visitTryCatchBlock(Label start, Label end, Label with, String type) {
            type(type);
        }
    }
}
