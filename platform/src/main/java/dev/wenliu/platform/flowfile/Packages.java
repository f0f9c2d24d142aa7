package dev.wenliu.platform.flowfile;

import dev.wenliu.platform.flow.Chart;
import dev.wenliu.platform.flow.FlowDefinition;
import dev.wenliu.platform.flow.FlowPackage;
import dev.wenliu.platform.flow.PackageRefused;
import dev.wenliu.platform.flow.PrintLayout;
import dev.wenliu.platform.flowlint.FlowLint;
import dev.wenliu.platform.flowlint.Problems;
import dev.wenliu.platform.form.FormSchema;
import dev.wenliu.platform.scripting.Scripts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import tools.jackson.databind.node.ObjectNode;

/** Reads flow packages: folders, zips or parts already in memory. */
@Service
public class Packages {

    private final Scripts scripts;

    Packages(Scripts scripts) {
        this.scripts = scripts;
    }

    /** Reads a folder or a zip; refuses with every problem found ({@link PackageRefused}). */
    public FlowPackage read(Path folderOrZip) {
        return read(new PackageFiles(new Problems()).read(folderOrZip));
    }

    /** Reads parts; refuses with every problem found ({@link PackageRefused}). */
    public FlowPackage read(Map<String, byte[]> parts) {
        var problems = new Problems();
        Parsed parsed = parse(parts, problems);
        lint(parsed, problems);
        problems.refuse();
        return parsed.whole(canonical(parts));
    }

    /** Reads parts that were accepted before: a product that has become stricter still reads them, and their scripts are not tried again. */
    public FlowPackage stored(Map<String, byte[]> parts) {
        var problems = new Problems();
        Parsed parsed = parse(parts, problems);
        problems.refuse();
        return parsed.whole(canonical(parts));
    }

    /** The worked examples inside a package, in the order of their names. */
    public List<Scenario> scenarios(FlowPackage flow) {
        var problems = new Problems();
        var reading = new ScenarioReading(flow.chart(), flow.form());
        List<Scenario> scenarios = new ArrayList<>();
        json(flow.parts(), problems).forEach((path, object) -> {
            if (Names.isScenario(path)) scenarios.add(reading.read(path, object, problems));
        });
        problems.refuse();
        return List.copyOf(scenarios);
    }

    /** What the parts say; empty where one could not be read. */
    private record Parsed(
            Map<String, ObjectNode> json,
            Optional<FlowDefinition> definition,
            Optional<FormSchema> form,
            Optional<Chart> chart,
            Optional<PrintLayout> print) {

        FlowPackage whole(Map<String, byte[]> canonical) {
            return new FlowPackage(
                    definition.orElseThrow(),
                    chart.orElseThrow(),
                    form.orElseThrow(),
                    print.orElseThrow(),
                    canonical,
                    Canonical.hash(canonical));
        }
    }

    private static Parsed parse(Map<String, byte[]> parts, Problems problems) {
        check(parts, problems);
        Map<String, ObjectNode> json = json(parts, problems);
        return new Parsed(
                json,
                object(json, FlowPackage.DEFINITION).map(part -> DefinitionReading.read(part, problems)),
                object(json, FlowPackage.FORM).map(part -> FormReading.read(part, problems)),
                Optional.ofNullable(parts.get(FlowPackage.CHART)).flatMap(bytes -> ChartReading.read(bytes, problems)),
                object(json, FlowPackage.PRINT).map(part -> PrintReading.read(part, problems)));
    }

    private void lint(Parsed parsed, Problems problems) {
        var lint = new FlowLint(problems, scripts);
        parsed.chart().ifPresent(lint::chart);
        parsed.form()
                .ifPresent(form -> parsed.chart().ifPresent(chart -> {
                    lint.together(chart, form);
                    readable(parsed.json(), new ScenarioReading(chart, form), problems);
                    parsed.print().ifPresent(print -> lint.print(print, chart, form));
                }));
    }

    private static void readable(Map<String, ObjectNode> json, ScenarioReading scenarios, Problems problems) {
        json.forEach((path, object) -> {
            if (Names.isScenario(path)) scenarios.read(path, object, problems);
        });
    }

    private static void check(Map<String, byte[]> parts, Problems problems) {
        for (String path : Names.PARTS) if (!parts.containsKey(path)) problems.add(path, "", "file.missing");
        if (parts.size() > PackageFiles.MOST_FILES) problems.add("", "", "file.many", PackageFiles.MOST_FILES);
        parts.forEach((path, bytes) -> {
            if (!Names.isPart(path)) problems.add(path, "", "file.unknown");
            if (bytes.length > PackageFiles.LARGEST_PART)
                problems.add(path, "", "file.size", PackageFiles.LARGEST_PART / 1024);
        });
        if (parts.values().stream().anyMatch(bytes -> bytes.length > PackageFiles.LARGEST_PART)) problems.refuse();
    }

    private static Map<String, ObjectNode> json(Map<String, byte[]> parts, Problems problems) {
        Map<String, ObjectNode> json = new TreeMap<>();
        parts.forEach((path, bytes) -> {
            if (Names.isPart(path) && !path.equals(FlowPackage.CHART))
                JsonPart.read(path, bytes, problems).ifPresent(object -> json.put(path, object));
        });
        return json;
    }

    private static Optional<ObjectNode> object(Map<String, ObjectNode> json, String path) {
        return Optional.ofNullable(json.get(path));
    }

    private static Map<String, byte[]> canonical(Map<String, byte[]> parts) {
        Map<String, byte[]> canonical = new TreeMap<>();
        parts.forEach(
                (path, bytes) -> canonical.put(path, path.equals(FlowPackage.CHART) ? bytes : Canonical.json(bytes)));
        return canonical;
    }
}
