package dev.wenliu.plugin.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The signatures of everything that a plugin can compile against, one line each, in a stable order. */
final class Signatures {

    private static final Path CLASSES = Path.of("target/classes/dev/wenliu/plugin/api");

    private Signatures() {}

    static List<String> all() {
        return types().flatMap(Signatures::of).sorted().toList();
    }

    private static Stream<Class<?>> types() {
        try (Stream<Path> files = Files.list(CLASSES)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.equals("package-info.class"))
                    .map(name -> "dev.wenliu.plugin.api." + name.substring(0, name.length() - ".class".length()))
                    .<Class<?>>map(Signatures::load)
                    .filter(type -> visible(type.getModifiers()))
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Signatures.class.getClassLoader());
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private static Stream<String> of(Class<?> type) {
        return Stream.of(
                        Stream.of(type.toGenericString()),
                        Arrays.stream(type.getDeclaredConstructors())
                                .filter(constructor -> visible(constructor.getModifiers()))
                                .map(Constructor::toGenericString),
                        Arrays.stream(type.getDeclaredMethods())
                                .filter(method -> visible(method.getModifiers()) && !method.isSynthetic())
                                .map(Method::toGenericString),
                        Arrays.stream(type.getDeclaredFields())
                                .filter(field -> visible(field.getModifiers()))
                                .map(Field::toGenericString))
                .flatMap(lines -> lines);
    }

    private static boolean visible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }
}
