package dev.wenliu.platform.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wenliu.platform.plugin.PluginInfo.State;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A new version comes, and the one before it is kept until the new one has shown that it works. */
class PluginUpgradesTest extends PluginHouse {

    private static final String TABLE = "create table note (id bigint not null primary key);";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PluginEngine engine;

    @Test
    void anUpgradeTakesThePlaceOfTheFormerVersion() {
        upload(PluginJar.of("up").version("1.0.0"));

        upload(PluginJar.of("up").version("1.1.0"));

        assertThat(plugin("up").version()).isEqualTo("1.1.0");
        assertThat(plugin("up").state()).isEqualTo(State.RUNNING);
        assertThat(plugins.formerVersion("up")).contains("1.0.0");
    }

    @Test
    void aVersionThatFindsItselfUnfitGivesThePlaceBackAndSaysWhy() {
        upload(PluginJar.of("unfit").version("1.0.0"));

        upload(PluginJar.of("unfit")
                .version("1.1.0")
                .healthy("return java.util.Optional.of(new Text(\"打印机未连接\", \"no printer\"));"));

        assertThat(plugin("unfit").version()).isEqualTo("1.0.0");
        assertThat(plugin("unfit").state()).isEqualTo(State.RUNNING);
        assertThat(plugin("unfit").reason()).asString().contains("UNHEALTHY", "打印机未连接");
    }

    @Test
    void aVersionWhoseClassesCannotBeLoadedNeverStopsTheOneThatRuns() {
        upload(PluginJar.of("whole").version("1.0.0"));

        upload(PluginJar.of("whole").version("1.1.0").extension("test.Missing"));

        assertThat(plugin("whole").version()).isEqualTo("1.0.0");
        assertThat(plugin("whole").state()).isEqualTo(State.RUNNING);
        assertThat(plugin("whole").reason()).asString().contains("test.Missing");
    }

    @Test
    void aVersionThatFailedIsNotTriedAgainAtTheNextStartOfTheServer() {
        upload(PluginJar.of("again").version("1.0.0"));
        upload(PluginJar.of("again").version("1.1.0").starting("throw new IllegalStateException(\"worse\");", ""));

        engine.stop();
        engine.start();

        assertThat(plugin("again").version()).isEqualTo("1.0.0");
        assertThat(plugin("again").state()).isEqualTo(State.RUNNING);
    }

    @Test
    void anOlderVersionIsRefusedAndLeavesTheNewerOneAlone() {
        upload(PluginJar.of("older").version("1.1.0"));

        assertThatThrownBy(() -> upload(PluginJar.of("older").version("1.0.0"))).satisfies(refused(PluginReason.OLDER));

        assertThat(plugin("older").version()).isEqualTo("1.1.0");
    }

    @Test
    void theFormerVersionCanBeTakenBack() {
        upload(PluginJar.of("back").version("1.0.0"));
        upload(PluginJar.of("back").version("1.1.0"));

        plugins.takeBack(KAI, "back").join();

        assertThat(plugin("back").version()).isEqualTo("1.0.0");
        assertThat(plugin("back").state()).isEqualTo(State.RUNNING);
    }

    @Test
    void whereNothingRanBeforeThereIsNothingToTakeBack() {
        upload(PluginJar.of("only").version("1.0.0"));

        assertThatThrownBy(() -> plugins.takeBack(KAI, "only")).satisfies(refused(PluginReason.NO_FORMER));
    }

    @Test
    void aRemovedPluginLeavesItsDataUnlessTheyAreDropped() {
        upload(PluginJar.of("kept").entry("db/migration/V1__note.sql", TABLE));
        jdbc.sql("insert into \"plg_kept\".note (id) values (1)").update();

        plugins.remove(KAI, "kept", false).join();
        assertThat(plugins.list()).noneMatch(one -> one.id().equals("kept"));
        upload(PluginJar.of("kept").entry("db/migration/V1__note.sql", TABLE));

        assertThat(notes("kept")).isEqualTo(1);
    }

    @Test
    void droppedDataAreGoneTogetherWithTheRecordOfMigrations() {
        upload(PluginJar.of("dropped").entry("db/migration/V1__note.sql", TABLE));
        jdbc.sql("insert into \"plg_dropped\".note (id) values (1)").update();

        plugins.remove(KAI, "dropped", true).join();
        upload(PluginJar.of("dropped").entry("db/migration/V1__note.sql", TABLE));

        assertThat(plugin("dropped").state()).isEqualTo(State.RUNNING);
        assertThat(notes("dropped")).isZero();
    }

    @Test
    void aRemovedPluginsFileIsGoneFromTheFolder() {
        upload(PluginJar.of("gone"));
        String file = plugin("gone").file();

        plugins.remove(KAI, "gone", false).join();

        assertThat(Files.exists(folder().resolve(file))).isFalse();
    }

    private int notes(String plugin) {
        return jdbc.sql("select count(*) from \"plg_" + plugin + "\".note")
                .query(Integer.class)
                .single();
    }
}
