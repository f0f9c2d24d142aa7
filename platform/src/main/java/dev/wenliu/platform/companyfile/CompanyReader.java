package dev.wenliu.platform.companyfile;

import dev.wenliu.platform.companyfile.CompanyFile.PersonEntry;
import dev.wenliu.platform.companyfile.CompanyFile.UnitEntry;
import dev.wenliu.platform.kernel.Sentence;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads the text of a company file and remembers the line of every entry. */
class CompanyReader {

    private static final int LARGEST_FILE = 20_000_000;

    private static final Set<String> SECTIONS = Set.of("units", "persons");
    private static final Set<String> UNIT_KEYS = Set.of(
            "code", "name", "en", "kind", "parent", "head", "leader-in-charge", "system-leader", "information-officer");
    private static final Set<String> PERSON_KEYS =
            Set.of("login", "name", "unit", "title", "posts", "roles", "manager", "contract-end");

    private final List<ImportProblem> problems;

    CompanyReader(List<ImportProblem> problems) {
        this.problems = problems;
    }

    CompanyFile read(Reader source) {
        Node root = compose(source);
        if (root == null) return new CompanyFile(List.of(), List.of());
        var file = new YamlEntry(root, "file", SECTIONS, problems);
        var units = new ArrayList<UnitEntry>();
        for (Node node : items(file, "units")) units.add(unit(new YamlEntry(node, "unit", UNIT_KEYS, problems)));
        var persons = new ArrayList<PersonEntry>();
        for (Node node : items(file, "persons"))
            persons.add(person(new YamlEntry(node, "person", PERSON_KEYS, problems)));
        return new CompanyFile(units, persons);
    }

    private @Nullable Node compose(Reader source) {
        var options = new LoaderOptions();
        options.setCodePointLimit(LARGEST_FILE);
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(10);
        try {
            return new Yaml(new SafeConstructor(options)).compose(source);
        } catch (MarkedYAMLException malformed) {
            var mark = malformed.getProblemMark();
            refuse(mark == null ? 1 : mark.getLine() + 1, String.valueOf(malformed.getProblem()));
        } catch (YAMLException malformed) {
            refuse(1, String.valueOf(malformed.getMessage()));
        }
        return null;
    }

    private void refuse(int line, String detail) {
        problems.add(new ImportProblem(line, "file", Sentence.of("organisation.problem.not-yaml", detail)));
    }

    private List<Node> items(YamlEntry file, String section) {
        Node node = file.node(section);
        if (node instanceof SequenceNode sequence) return sequence.getValue();
        problems.add(new ImportProblem(
                node == null ? 1 : node.getStartMark().getLine() + 1,
                section,
                Sentence.of("organisation.problem.no-list", section)));
        return List.of();
    }

    private static UnitEntry unit(YamlEntry entry) {
        return new UnitEntry(
                entry.line(),
                entry.text("code"),
                entry.text("name"),
                entry.text("en"),
                entry.text("kind"),
                entry.text("parent"),
                entry.text("head"),
                entry.text("leader-in-charge"),
                entry.text("system-leader"),
                entry.text("information-officer"));
    }

    private static PersonEntry person(YamlEntry entry) {
        return new PersonEntry(
                entry.line(),
                entry.text("login"),
                entry.text("name"),
                entry.text("unit"),
                entry.text("title"),
                entry.texts("posts"),
                entry.texts("roles"),
                entry.text("manager"),
                entry.text("contract-end"));
    }
}
