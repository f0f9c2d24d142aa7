package dev.wenliu.platform.flowfile;

import dev.wenliu.platform.flowlint.Problems;
import dev.wenliu.platform.kernel.KernelReason;
import dev.wenliu.platform.kernel.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Takes the files of a package from a folder or a zip, refusing odd names and sizes before anything is read. */
final class PackageFiles {

    static final int LARGEST_PART = 2 * 1024 * 1024;
    static final int LARGEST_PACKAGE = 8 * 1024 * 1024;
    static final int MOST_FILES = 100;

    private final Problems problems;

    PackageFiles(Problems problems) {
        this.problems = problems;
    }

    /** Path inside the package to bytes; refuses with every problem found. */
    Map<String, byte[]> read(Path folderOrZip) {
        try {
            if (Files.isDirectory(folderOrZip)) return folder(folderOrZip);
            if (!Files.isRegularFile(folderOrZip)) throw new Refusal(KernelReason.NO_SUCH_OBJECT);
            if (Files.size(folderOrZip) <= LARGEST_PACKAGE) return new ZipFiles(problems).read(folderOrZip);
            problems.add("", "", "file.package-size", LARGEST_PACKAGE / 1024);
        } catch (IOException unreadable) {
            problems.add("", "", "file.unreadable");
        }
        problems.refuse();
        return Map.of();
    }

    private Map<String, byte[]> folder(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder, 3)) {
            files = walk.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .limit(MOST_FILES + 1L)
                    .sorted()
                    .toList();
        }
        if (files.size() > MOST_FILES) problems.add("", "", "file.many", MOST_FILES);
        long total = 0;
        for (Path file : files) total += size(folder, file);
        if (total > LARGEST_PACKAGE) problems.add("", "", "file.package-size", LARGEST_PACKAGE / 1024);
        problems.refuse();
        Map<String, byte[]> parts = new TreeMap<>();
        for (Path file : files) {
            try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
                parts.put(name(folder, file), in.readNBytes(LARGEST_PART));
            }
        }
        return parts;
    }

    private long size(Path folder, Path file) throws IOException {
        String name = name(folder, file);
        if (Files.isSymbolicLink(file)) problems.add(name, "", "file.symlink");
        else if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || !Names.isPart(name))
            problems.add(name, "", "file.unknown");
        else if (Files.size(file) > LARGEST_PART) problems.add(name, "", "file.size", LARGEST_PART / 1024);
        else return Files.size(file);
        return 0;
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
