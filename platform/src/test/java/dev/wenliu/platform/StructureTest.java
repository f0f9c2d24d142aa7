package dev.wenliu.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.util.ApplicationModulesExporter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The walls between features, and the size of what stands inside them. */
class StructureTest {

    private static final int LONGEST_FILE = 250;
    private static final Path DIAGRAM = Path.of("docs", "architecture.md");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path LIST =
            Path.of("src", "main", "resources", "META-INF", "spring-modulith", "application-modules.json");
    private static final ApplicationModules MODULES = ApplicationModules.of(WenliuApplication.class);

    @Test
    void everyModuleKeepsToItsAllowedDependencies() {
        MODULES.verify();
    }

    @Test
    void everyModuleDeclaresWhatItMaySee() {
        var packages = MODULES.stream().map(module -> module.getBasePackage().getName());

        assertThat(packages.filter(name -> !declares(name))).isEmpty();
    }

    /** Test classes come first on the class path; a declaration of theirs would hide the module's own. */
    @Test
    void noTestHidesTheDeclarationOfAModule() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "test", "java"))) {
            assertThat(files.filter(file -> file.endsWith("package-info.java"))
                            .filter(file -> Files.exists(Path.of("src", "main", "java")
                                    .resolve(Path.of("src", "test", "java").relativize(file)))))
                    .isEmpty();
        }
    }

    @Test
    void noFileIsLongerThanAScreenfulOrSo() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> lines(file) > LONGEST_FILE))
                    .isEmpty();
        }
    }

    @Test
    void theDiagramInTheDocumentationIsTheCodes() throws IOException {
        String document = Files.readString(DIAGRAM);
        String diagram = ModuleDiagram.of(MODULES);

        if (Boolean.getBoolean("wenliu.docs")) Files.writeString(DIAGRAM, ModuleDiagram.replacedIn(document, diagram));

        assertThat(ModuleDiagram.in(Files.readString(DIAGRAM)))
                .as("stale: run ./mvnw test -pl platform -am -Dtest=StructureTest -Dwenliu.docs=true")
                .isEqualTo(diagram);
    }

    /** Without it every start would read the byte code of the whole product to find the order of the migrations. */
    @Test
    void theListOfModulesThatAStartReadsIsTheCodes() throws IOException {
        String list = new ApplicationModulesExporter(MODULES).toJson() + "\n";

        if (Boolean.getBoolean("wenliu.docs")) Files.writeString(LIST, list);

        assertThat(modules(Files.readString(LIST)))
                .as("stale: run ./mvnw test -pl platform -am -Dtest=StructureTest -Dwenliu.docs=true")
                .isEqualTo(modules(list));
    }

    /** What each module may see; the order in which the list names it is chance. */
    private static Map<String, Set<String>> modules(String list) {
        Map<String, Set<String>> modules = new TreeMap<>();
        JSON.readTree(list)
                .propertyStream()
                .forEach(module -> modules.put(
                        module.getKey(),
                        module.getValue()
                                .path("allowedDependencies")
                                .valueStream()
                                .map(JsonNode::asString)
                                .collect(Collectors.toSet())));
        return modules;
    }

    private static boolean declares(String packageName) {
        try {
            var declared = Thread.currentThread()
                    .getContextClassLoader()
                    .loadClass(packageName + ".package-info")
                    .getAnnotation(ApplicationModule.class);
            return declared != null && !List.of(declared.allowedDependencies()).contains(ApplicationModule.OPEN_TOKEN);
        } catch (ClassNotFoundException undeclared) {
            return false;
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException unreadable) {
            return Long.MAX_VALUE;
        }
    }
}
