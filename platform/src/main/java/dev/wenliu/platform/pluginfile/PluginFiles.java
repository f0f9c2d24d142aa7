package dev.wenliu.platform.pluginfile;

import dev.wenliu.platform.kernel.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Reads a plugin's jar and refuses it with a sentence before a single class of it is loaded. */
@Service
public class PluginFiles {

    /** No plugin's jar may be larger. */
    public static final long MAX_BYTES = 50L << 20;

    private static final int MAX_TEXT = 64 << 10;
    private static final String INDEX = "META-INF/extensions.idx";

    private final EntryCheck entries;

    PluginFiles(HostPackages packages) {
        this.entries = new EntryCheck(packages);
    }

    /** Reads and checks the jar. */
    public PluginFile read(Path file) {
        if (sizeOf(file) > MAX_BYTES) throw new Refusal(FileReason.TOO_LARGE, MAX_BYTES >> 20);
        try (var jar = new JarFile(file.toFile())) {
            entries.check(jar);
            Descriptor descriptor = Descriptor.read(required(jar, "plugin.yaml"));
            checkManifest(jar, descriptor);
            return descriptor.of(file, sha256(file), extensions(jar));
        } catch (ZipException | SecurityException | IllegalArgumentException broken) {
            throw new Refusal(FileReason.NOT_A_JAR, broken);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Writes an uploaded jar to a place, never more than the allowed size, and checks it there. */
    public PluginFile receive(InputStream upload, Path place) throws IOException {
        try (OutputStream out = Files.newOutputStream(place)) {
            var buffer = new byte[1 << 16];
            long total = 0;
            for (int read = upload.read(buffer); read >= 0; read = upload.read(buffer)) {
                total += read;
                if (total > MAX_BYTES) throw new Refusal(FileReason.TOO_LARGE, MAX_BYTES >> 20);
                out.write(buffer, 0, read);
            }
        }
        return read(place);
    }

    /** The hash that names a jar. */
    public static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            var digest = MessageDigest.getInstance("SHA-256");
            var buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) digest.update(buffer, 0, read);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static long sizeOf(Path file) {
        try {
            return Files.size(file);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void checkManifest(JarFile jar, Descriptor descriptor) throws IOException {
        var manifest = jar.getManifest();
        if (manifest == null) throw new Refusal(FileReason.MANIFEST_DIFFERS);
        var main = manifest.getMainAttributes();
        boolean same = descriptor.id().equals(main.getValue("Plugin-Id"))
                && descriptor.version().toString().equals(main.getValue("Plugin-Version"))
                && main.getValue("Plugin-Dependencies") == null
                && main.getValue("Plugin-Requires") == null;
        if (!same) throw new Refusal(FileReason.MANIFEST_DIFFERS);
    }

    private static List<String> extensions(JarFile jar) throws IOException {
        String index = text(jar, INDEX);
        List<String> names = index == null
                ? List.of()
                : index.lines()
                        .map(line -> line.replaceFirst("#.*", "").strip())
                        .filter(line -> !line.isEmpty())
                        .toList();
        if (names.isEmpty()) throw new Refusal(FileReason.NO_EXTENSION);
        return names;
    }

    private static String required(JarFile jar, String name) throws IOException {
        String text = text(jar, name);
        if (text == null) throw new Refusal(FileReason.NO_DESCRIPTOR);
        return text;
    }

    private static @Nullable String text(JarFile jar, String name) throws IOException {
        ZipEntry entry = jar.getEntry(name);
        if (entry == null) return null;
        try (InputStream in = jar.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(MAX_TEXT + 1);
            if (bytes.length > MAX_TEXT) throw new Refusal(FileReason.TOO_LARGE, MAX_BYTES >> 20);
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
