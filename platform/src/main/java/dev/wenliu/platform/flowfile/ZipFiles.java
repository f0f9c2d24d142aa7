package dev.wenliu.platform.flowfile;

import dev.wenliu.platform.flowlint.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Takes the files of a package from a zip, in memory; the package may stand in one folder of its own inside the zip. */
final class ZipFiles {

    private final Problems problems;

    ZipFiles(Problems problems) {
        this.problems = problems;
    }

    Map<String, byte[]> read(Path path) throws IOException {
        try (var zip = new ZipFile(path.toFile())) {
            List<? extends ZipEntry> entries = zip.stream()
                    .filter(entry -> !entry.isDirectory() || unsafe(entry.getName()))
                    .limit(PackageFiles.MOST_FILES + 1L)
                    .toList();
            if (entries.size() > PackageFiles.MOST_FILES) problems.add("", "", "file.many", PackageFiles.MOST_FILES);
            String folder = commonFolder(entries);
            names(entries, folder);
            for (String link : new ZipLinks(Files.readAllBytes(path)).names()) problems.add(link, "", "file.symlink");
            problems.refuse();
            return contents(zip, entries, folder);
        } catch (ZipException | IllegalArgumentException malformed) {
            problems.add("", "", "file.zip");
            problems.refuse();
            return Map.of();
        }
    }

    private void names(List<? extends ZipEntry> entries, String folder) {
        Set<String> seen = new HashSet<>();
        for (ZipEntry entry : entries) {
            String name = entry.getName();
            if (unsafe(name)) problems.add(name, "", "file.unsafe");
            else if (!seen.add(name.toLowerCase(Locale.ROOT))) problems.add(name, "", "file.twice");
            else if (!name.startsWith(folder) || !Names.isPart(name.substring(folder.length())))
                problems.add(name, "", "file.unknown");
            else if (entry.getSize() > PackageFiles.LARGEST_PART)
                problems.add(name, "", "file.size", PackageFiles.LARGEST_PART / 1024);
        }
    }

    private Map<String, byte[]> contents(ZipFile zip, List<? extends ZipEntry> entries, String folder)
            throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        long total = 0;
        for (ZipEntry entry : entries) {
            String name = entry.getName().substring(folder.length());
            byte[] bytes;
            try (InputStream in = zip.getInputStream(entry)) {
                bytes = in.readNBytes(PackageFiles.LARGEST_PART + 1);
            }
            total += bytes.length;
            if (bytes.length > PackageFiles.LARGEST_PART)
                problems.add(name, "", "file.size", PackageFiles.LARGEST_PART / 1024);
            if (total > PackageFiles.LARGEST_PACKAGE)
                problems.add("", "", "file.package-size", PackageFiles.LARGEST_PACKAGE / 1024);
            problems.refuse();
            parts.put(name, bytes);
        }
        return parts;
    }

    private static String commonFolder(List<? extends ZipEntry> entries) {
        if (entries.isEmpty()) return "";
        String first = entries.getFirst().getName();
        String folder = first.substring(0, first.indexOf('/') + 1);
        boolean common = !folder.equals("scenarios/")
                && entries.stream().allMatch(entry -> entry.getName().startsWith(folder));
        return common ? folder : "";
    }

    private static boolean unsafe(String name) {
        return name.isEmpty()
                || name.startsWith("/")
                || name.indexOf('\\') >= 0
                || name.indexOf(':') >= 0
                || name.chars().anyMatch(Character::isISOControl)
                || List.of(name.split("/", -1)).contains("..");
    }
}
