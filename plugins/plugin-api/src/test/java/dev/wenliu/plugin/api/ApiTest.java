package dev.wenliu.plugin.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** What plugins compile against is a promise: it changes only on purpose, and every part of it says what it means. */
class ApiTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path SNAPSHOT = Path.of("src/test/resources/api-" + major() + ".txt");

    @Test
    void nothingChangesUnnoticed() throws IOException {
        Path now = Path.of("target/api.txt");
        Files.write(now, Signatures.all());

        assertThat(Signatures.all())
                .as("The API differs from %s. If that is meant, raise Api.VERSION and copy %s over it.", SNAPSHOT, now)
                .isEqualTo(Files.readAllLines(SNAPSHOT));
    }

    @Test
    void everyMemberSaysWhatItMeans() throws IOException {
        assertThat(undocumented()).isEmpty();
    }

    private static String major() {
        return Api.VERSION.substring(0, Api.VERSION.indexOf('.'));
    }

    private static Set<String> undocumented() throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        Set<String> silent = new TreeSet<>();
        try (var files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> sources = Files.walk(SOURCES)) {
            List<Path> java = sources.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .toList();
            var task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(java));
            var comments = DocTrees.instance(task);
            for (var unit : task.parse()) new Reader(comments, silent).scan(unit, null);
        }
        return silent;
    }

    /** Looks for members without a comment. */
    private static final class Reader extends TreePathScanner<Void, Void> {

        private final DocTrees comments;
        private final Set<String> silent;

        Reader(DocTrees comments, Set<String> silent) {
            this.comments = comments;
            this.silent = silent;
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            check(type.getSimpleName().toString());
            return super.visitClass(type, null);
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            boolean hidden = method.getModifiers().getFlags().contains(Modifier.PRIVATE);
            boolean inherited = method.getModifiers().getAnnotations().stream()
                    .anyMatch(annotation ->
                            annotation.getAnnotationType().toString().equals("Override"));
            if (!hidden && !inherited) check(method.getName().toString());
            return null;
        }

        @Override
        public Void visitVariable(VariableTree field, Void nothing) {
            TreePath owner = getCurrentPath().getParentPath();
            boolean member = owner.getLeaf().getKind() != Tree.Kind.RECORD;
            if (member && !field.getModifiers().getFlags().contains(Modifier.PRIVATE))
                check(field.getName().toString());
            return null;
        }

        private void check(String name) {
            if (comments.getDocComment(getCurrentPath()) == null)
                silent.add(getCurrentPath().getCompilationUnit().getSourceFile().getName() + " " + name);
        }
    }
}
