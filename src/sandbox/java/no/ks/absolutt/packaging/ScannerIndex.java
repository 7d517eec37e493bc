// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.packaging;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * The index files that Spring Scanner reads in the product instead of scanning classes: beans, services that the
 * plugin imports and services that it exports (facts/platform.md, section 2.1).
 */
final class ScannerIndex {

    private static final String SCANNER = "Lcom/atlassian/plugin/spring/scanner/annotation/";
    private static final String IMPORT = SCANNER + "imports/ComponentImport;";
    private static final String EXPORT = SCANNER + "export/ExportAsService;";
    private static final Set<String> BEAN = Set.of(
            "Ljakarta/inject/Named;",
            "Lorg/springframework/stereotype/Component;",
            "Lorg/springframework/context/annotation/Configuration;");

    private final Set<String> components = new TreeSet<>();
    private final Set<String> imports = new TreeSet<>();
    private final Set<String> exports = new TreeSet<>();

    ScannerIndex(PluginClasses plugin) throws IOException {
        plugin.accept(new OneClass());
    }

    void write(Path folder) throws IOException {
        for (Map.Entry<String, Set<String>> file : Map.of(
                        "component", components, "imports", imports, "exports", exports)
                .entrySet()) {
            Output.lines(folder.resolve(file.getKey()), file.getValue());
        }
    }

    private AnnotationVisitor annotation(String descriptor, String type) {
        if (BEAN.contains(descriptor)) {
            return new Values(value -> components.add(line(type, value)));
        }
        if (EXPORT.equals(descriptor)) {
            return new Values(value -> exports.add(line(type, value)));
        }
        return null;
    }

    private AnnotationVisitor imported(String descriptor, Type type) {
        return IMPORT.equals(descriptor) ? new Values(value -> imports.add(line(type.getClassName(), value))) : null;
    }

    private static String line(String type, String value) {
        return value.isEmpty() ? type : type + "#" + value;
    }

    /** Sees the annotations of one class after the other. */
    private final class OneClass extends ClassVisitor {
        private String name;

        OneClass() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visit(int version, int access, String type, String signature, String parent, String[] interfaces) {
            name = type.replace('/', '.');
        }

        @Override
        public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            return annotation(descriptor, name);
        }

        @Override
        public FieldVisitor visitField(int access, String field, String type, String signature, Object value) {
            return new FieldVisitor(Opcodes.ASM9) {
                @Override
                public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
                    return imported(descriptor, Type.getType(type));
                }
            };
        }

        @Override
        public MethodVisitor visitMethod(int access, String method, String type, String signature, String[] thrown) {
            Type[] parameters = Type.getArgumentTypes(type);
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public AnnotationVisitor visitParameterAnnotation(int index, String descriptor, boolean visible) {
                    return imported(descriptor, parameters[index]);
                }
            };
        }
    }
}
