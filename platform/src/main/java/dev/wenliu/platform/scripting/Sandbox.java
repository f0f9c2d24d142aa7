package dev.wenliu.platform.scripting;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Map;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.EnvironmentAccess;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.PolyglotAccess;
import org.graalvm.polyglot.ResourceLimits;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.io.IOAccess;

/**
 * Builds the contexts in which scripts run, all on one engine: no host, no files, no threads, no other languages, nothing but values.
 * GraalVM's policy CONSTRAINED would demand the same of the host and refuse {@link #BOUNDS}, without which one step can fill the heap or
 * never end; so the policy is what a test builds these settings under, and the bounds are what runs.
 */
final class Sandbox implements AutoCloseable {

    /** Bounds inside single steps, which no watch could stop; GraalVM counts them as experimental. */
    static final Map<String, String> BOUNDS = Map.of(
            "js.string-length-limit", "20000",
            "js.bigint", "false",
            "js.max-apply-argument-length", "10000",
            "js.max-prototype-chain-length", "1000",
            "js.max-typed-array-length", "0",
            "js.annex-b", "false",
            "js.intl-402", "false",
            "js.regexp-static-result", "false");

    private static final int LONGEST_LIST = 10_000;
    private static final int LONGEST_CASE = 4_000;
    private static final int LONGEST_TEMPLATE = 200;

    private final ScriptLimits limits;
    private final Wrapping wrapping = new Wrapping();
    private final Source world;
    private final String allowed = text("allowed.txt");
    private final Engine engine;

    Sandbox(ScriptLimits limits) {
        withoutNativeLibrary();
        this.limits = limits;
        this.world = Source.newBuilder("js", text("sandbox.js"), "sandbox.js").buildLiteral();
        this.engine = Engine.newBuilder("js")
                .useSystemProperties(false)
                .in(InputStream.nullInputStream())
                .out(OutputStream.nullOutputStream())
                .err(OutputStream.nullOutputStream())
                .option("engine.WarnInterpreterOnly", "false")
                .build();
    }

    /** A context whose world is made and frozen. */
    Cell open() {
        Context context = settings(limits)
                .engine(engine)
                .allowExperimentalOptions(true)
                .options(BOUNDS)
                .build();
        return new Cell(
                context, wrapping, context.eval(world).execute(allowed, LONGEST_LIST, LONGEST_CASE, LONGEST_TEMPLATE));
    }

    /** What the host gives to a context: nothing. */
    static Context.Builder settings(ScriptLimits limits) {
        return Context.newBuilder("js")
                .allowHostAccess(HostAccess.newBuilder(HostAccess.NONE)
                        .allowMutableTargetMappings()
                        .methodScoping(true)
                        .build())
                .allowHostClassLookup(name -> false)
                .allowHostClassLoading(false)
                .allowNativeAccess(false)
                .allowCreateProcess(false)
                .allowCreateThread(false)
                .allowInnerContextOptions(false)
                .allowIO(IOAccess.NONE)
                .allowPolyglotAccess(PolyglotAccess.NONE)
                .allowEnvironmentAccess(EnvironmentAccess.NONE)
                .timeZone(ZoneOffset.UTC)
                .option("js.allow-eval", "false")
                .option("js.strict", "true")
                .option("js.load", "false")
                .option("js.print", "false")
                .option("js.console", "false")
                .option("js.graal-builtin", "false")
                .resourceLimits(ResourceLimits.newBuilder()
                        .statementLimit(limits.steps(), null)
                        .build());
    }

    @Override
    public void close() {
        engine.close(true);
    }

    /**
     * Truffle would unpack one into the user's home and load it; only its optimising runtime needs it, and that needs a JVM of another kind.
     * Below a file no folder can be made.
     */
    private static void withoutNativeLibrary() {
        Path nowhere = Path.of(System.getProperty("java.home"), "release", "none");
        System.setProperty("polyglot.engine.userResourceCache", nowhere.toString());
        System.setProperty("polyglotimpl.AttachLibraryFailureAction", "ignore");
    }

    private static String text(String resource) {
        try (InputStream bytes = Sandbox.class.getResourceAsStream(resource)) {
            if (bytes == null) throw new IllegalStateException(resource);
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
