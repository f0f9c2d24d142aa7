package dev.wenliu.platform.figures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Collects figures: each measurement leaves a file, the figures profile puts them together. */
public final class Figures {

    private static final Path EACH = Path.of("target", "figures");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Figures() {}

    /** Keeps a figure; a later one of the same id replaces it. */
    public static void record(String id, double value, String unit, String goal) {
        Figure figure = Figure.of(id, value, unit, goal);
        try {
            Files.createDirectories(EACH);
            Files.writeString(EACH.resolve(id + ".json"), JSON.writeValueAsString(figure));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The one in the middle. */
    public static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    /** Writes {@code target/figures.json} at the root and the table for readers, with all figures known by now. */
    public static void publish() throws IOException {
        publish(Path.of("..", "target", "figures.json"), Path.of("docs", "figures.md"));
    }

    private static void publish(Path json, Path table) throws IOException {
        List<Figure> figures = all();
        Files.createDirectories(json.toAbsolutePath().getParent());
        Files.writeString(json, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(figures) + "\n");
        Files.writeString(table, markdown(figures) + said(Files.readString(table)));
    }

    /** What people wrote below the table, which stays. */
    private static String said(String before) {
        int start = before.indexOf("\n## ");
        return start < 0 ? "" : before.substring(start);
    }

    private static List<Figure> all() throws IOException {
        try (Stream<Path> files = Files.list(EACH)) {
            return files.map(file -> JSON.readValue(file.toFile(), Figure.class))
                    .sorted(Comparator.comparing(Figure::id))
                    .toList();
        }
    }

    private static String markdown(List<Figure> figures) {
        StringBuilder table = new StringBuilder(
                "# Figures\n\nMeasured by `./mvnw -Pfigures verify`; the load is the"
                        + " machine's average over one minute at the time.\n\n| id | value | unit | goal | load |\n|---|--:|---|---|--:|\n");
        for (Figure figure : figures)
            table.append("| %s | %s | %s | %s | %s |\n"
                    .formatted(figure.id(), figure.shown(), figure.unit(), figure.goal(), figure.load()));
        return table.toString();
    }
}
