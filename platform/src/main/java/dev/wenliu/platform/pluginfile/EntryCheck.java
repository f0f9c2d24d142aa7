package dev.wenliu.platform.pluginfile;

import dev.wenliu.platform.kernel.Refusal;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;

/** Looks at the names and sizes of a jar's entries. */
final class EntryCheck {

    private static final int MAX_ENTRIES = 20_000;
    private static final long MAX_UNPACKED = 200L << 20;
    private static final Pattern VERSIONED = Pattern.compile("META-INF/versions/\\d+/");
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*");

    private final HostPackages packages;

    EntryCheck(HostPackages packages) {
        this.packages = packages;
    }

    void check(JarFile jar) {
        if (jar.size() > MAX_ENTRIES) throw new Refusal(FileReason.TOO_MANY_ENTRIES, MAX_ENTRIES);
        long unpacked = 0;
        for (var entries = jar.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            checkName(entry.getName());
            unpacked += Math.max(0, entry.getSize());
            if (unpacked > MAX_UNPACKED) throw new Refusal(FileReason.TOO_LARGE, PluginFiles.MAX_BYTES >> 20);
        }
    }

    private void checkName(String name) {
        boolean unsafe = name.startsWith("/")
                || name.indexOf('\\') >= 0
                || name.indexOf('\0') >= 0
                || DRIVE.matcher(name).matches()
                || ("/" + name + "/").contains("/../");
        if (unsafe) throw new Refusal(FileReason.UNSAFE_ENTRY, name);
        if (!name.endsWith(".class")) return;
        String path = VERSIONED.matcher(name).replaceFirst("");
        if (packages.reserved(path.replace('/', '.'))) throw new Refusal(FileReason.HOST_CLASS, name);
    }
}
