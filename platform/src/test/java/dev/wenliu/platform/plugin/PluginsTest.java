package dev.wenliu.platform.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.KernelReason;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.plugin.PluginInfo.State;
import dev.wenliu.platform.pluginfile.FileReason;
import dev.wenliu.plugin.api.ModuleView;
import dev.wenliu.plugin.api.Person;
import dev.wenliu.plugin.api.ViewContext;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;

class PluginsTest extends PluginHouse {

    private static final ExtensionId PAGE = ExtensionId.of("guest:page");
    private static final ViewContext VIEWER =
            new ViewContext(new Person(1, "李娜", "生产技术部", Set.of()), Locale.SIMPLIFIED_CHINESE, Set.of(), null);

    @Autowired
    private ConfigurableApplicationContext context;

    @Test
    void aJarDroppedIntoTheFolderRunsWithoutARestart() throws Exception {
        var running = new CountDownLatch(1);
        context.addApplicationListener(ApplicationListener.forPayload((PluginsChanged changed) -> {
            if (changed.running()) running.countDown();
        }));

        PluginJar.of("guest").into(folder(), "guest.jar");

        assertThat(running.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(extensions.available(ModuleView.class, PAGE)).isTrue();
    }

    @Test
    void aFileTakenOutOfTheFolderIsGoneFromTheList() throws Exception {
        Path jar = PluginJar.of("guest").into(folder(), "guest.jar");
        rescan();

        Files.delete(jar);
        rescan();

        assertThat(plugins.list()).isEmpty();
        assertThat(extensions.all(ModuleView.class)).isEmpty();
    }

    @Test
    void aStoppedPluginCannotBeCalledAndStaysStopped() {
        PluginJar.of("guest").into(folder(), "guest.jar");
        rescan();

        plugins.stop(KAI, "guest").join();
        rescan();

        assertThat(plugin("guest").state()).isEqualTo(State.STOPPED);
        assertThat(extensions.available(ModuleView.class, PAGE)).isFalse();
        assertThatThrownBy(() -> open(PAGE)).satisfies(refused(PluginReason.STOPPED));
        plugins.start(KAI, "guest").join();
        assertThat(plugin("guest").state()).isEqualTo(State.RUNNING);
    }

    @Test
    void onlyAdministratorsStopAPlugin() {
        PluginJar.of("guest").into(folder(), "guest.jar");
        rescan();
        var employee = new Actor(new PersonId(2), "李娜", Set.of());

        assertThatThrownBy(() -> plugins.stop(employee, "guest")).satisfies(refused(KernelReason.NOT_ALLOWED));

        assertThat(plugin("guest").state()).isEqualTo(State.RUNNING);
    }

    @Test
    void whatAPluginThrowsNeverGetsThroughTheDoor() {
        PluginJar.of("guest").page("throw new StackOverflowError();").into(folder(), "guest.jar");
        rescan();

        assertThatThrownBy(() -> open(PAGE)).satisfies(refused(PluginReason.FAILED));

        assertThat(extensions.tryCall(ModuleView.class, PAGE, page -> page.create(VIEWER)))
                .isEmpty();
        assertThat(plugin("guest").state()).isEqualTo(State.RUNNING);
    }

    @Test
    void anAnswerOfNullIsAFailure() {
        PluginJar.of("guest").page("return null;").into(folder(), "guest.jar");
        rescan();

        assertThatThrownBy(() -> open(PAGE)).satisfies(refused(PluginReason.FAILED));
    }

    @Test
    void aPluginThatThrowsAtItsStartIsShownAsFailedAndTheOthersRun() {
        PluginJar.of("bad")
                .starting("throw new IllegalStateException(\"no licence\");", "")
                .into(folder(), "bad.jar");
        PluginJar.of("guest").into(folder(), "guest.jar");

        rescan();

        assertThat(plugin("bad").state()).isEqualTo(State.FAILED);
        assertThat(plugin("bad").reason()).asString().contains("START_FAILED", "no licence");
        assertThat(plugin("guest").state()).isEqualTo(State.RUNNING);
    }

    @Test
    void aPluginThatThrowsAtItsStopIsStoppedAllTheSame() {
        PluginJar.of("guest")
                .starting("", "throw new NoClassDefFoundError(\"gone\");")
                .into(folder(), "guest.jar");
        rescan();

        plugins.stop(KAI, "guest").join();

        assertThat(plugin("guest").state()).isEqualTo(State.STOPPED);
        plugins.start(KAI, "guest").join();
        assertThat(plugin("guest").state()).isEqualTo(State.RUNNING);
    }

    @Test
    void aBrokenMigrationFailsThePluginAlone() {
        PluginJar.of("migrant")
                .entry("db/migration/V1__x.sql", "create tabel nonsense;")
                .into(folder(), "migrant.jar");

        rescan();

        assertThat(plugin("migrant").state()).isEqualTo(State.FAILED);
        assertThat(plugin("migrant").reason()).asString().contains("MIGRATION_FAILED");
    }

    @Test
    void aNewVersionThatFailsGivesThePlaceBackToTheFormerOne() {
        PluginJar.of("guest").into(folder(), "guest.jar");
        rescan();

        PluginJar.of("guest")
                .version("1.1.0")
                .starting("throw new IllegalStateException(\"worse\");", "")
                .into(folder(), "guest.jar");
        rescan();

        assertThat(plugin("guest").state()).isEqualTo(State.RUNNING);
        assertThat(plugin("guest").version()).isEqualTo("1.0.0");
        assertThat(plugin("guest").reason()).asString().contains("worse");
    }

    @Test
    void aPluginSeesThePublishedPackagesOfTheHostAndNoOther() {
        PluginJar.of("guest")
                .page("try { Class.forName(\"org.springframework.context.ApplicationContext\"); }"
                        + " catch (ClassNotFoundException hidden) { return new com.vaadin.flow.component.html.Span(\"hidden\"); }"
                        + " return new com.vaadin.flow.component.html.Span(\"seen\");")
                .into(folder(), "guest.jar");
        rescan();

        String said = extensions.call(
                ModuleView.class, PAGE, page -> page.create(VIEWER).getElement().getText());

        assertThat(said).isEqualTo("hidden");
    }

    @Test
    void anUploadThatIsNoPluginIsRefusedAndLeavesNothing() throws Exception {
        var noise = new ByteArrayInputStream("not a jar at all".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> plugins.install(KAI, noise)).satisfies(refused(FileReason.NOT_A_JAR));

        try (var files = Files.list(folder())) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void anUploadedPluginRuns(@TempDir Path desk) throws Exception {
        Path jar = PluginJar.of("guest").into(desk, "mine.jar");

        try (var upload = Files.newInputStream(jar)) {
            plugins.install(KAI, upload).done().join();
        }

        assertThat(plugin("guest").state()).isEqualTo(State.RUNNING);
        assertThat(plugin("guest").file()).isEqualTo("guest.jar");
    }

    @Test
    void aStopWaitsForCallsUnderWayAndLetsNoNewOneIn() throws Exception {
        PluginJar.of("guest").into(folder(), "guest.jar");
        rescan();
        var inside = new CountDownLatch(1);
        var letGo = new CountDownLatch(1);
        var caller = Thread.ofVirtual()
                .start(() -> extensions.call(ModuleView.class, PAGE, page -> {
                    inside.countDown();
                    return await(letGo);
                }));
        assertThat(inside.await(10, TimeUnit.SECONDS)).isTrue();

        var stopped = plugins.stop(KAI, "guest");

        assertThat(stopped.isDone()).isFalse();
        letGo.countDown();
        stopped.get(20, TimeUnit.SECONDS);
        assertThat(caller.join(Duration.ofSeconds(5))).isTrue();
        assertThat(plugin("guest").state()).isEqualTo(State.STOPPED);
        plugins.start(KAI, "guest").join();
    }

    private void open(ExtensionId id) {
        extensions.call(ModuleView.class, id, page -> page.create(VIEWER));
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
