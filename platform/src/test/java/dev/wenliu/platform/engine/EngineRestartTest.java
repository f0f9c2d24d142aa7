package dev.wenliu.platform.engine;

import static dev.wenliu.platform.engine.EngineRoom.execution;
import static dev.wenliu.platform.engine.EngineRoom.nodes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.zaxxer.hikari.HikariDataSource;
import dev.wenliu.platform.flow.Chart;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EngineRestartTest {

    private static final Chart LINE = new Sketch()
            .approval("first", "second")
            .line("start", "first", "second", "end")
            .chart();

    @Test
    void aMatterGoesOnAfterARestartOnTheSameFile(@TempDir Path folder) {
        String definition;
        Movement started;
        try (var before = new EngineRoom(Databases.h2("file:" + folder.resolve("wenliu")))) {
            definition = before.deploy(LINE);
            started = before.start(definition, LINE);
        }

        try (var after = new EngineRoom(Databases.h2("file:" + folder.resolve("wenliu")))) {
            var moved = after.advance(started.instance(), execution(started, "first"), LINE);

            assertThat(nodes(moved)).containsExactly("second");
            assertThat(nodes(after.start(definition, LINE))).containsExactly("first");
        }
    }

    @Test
    void theEngineEndsWithoutItsDatabase() {
        var database = (HikariDataSource) Databases.POSTGRESQL.fresh();
        var room = new EngineRoom(database);
        database.close();

        assertThatCode(room::close).doesNotThrowAnyException();
    }

    @Test
    void aDefinitionThatFellOutOfTheCacheIsReadBack() {
        var room = Databases.H2.room();
        var started = room.start(LINE);

        ((LeanEngine) room.flowable.getProcessEngineConfiguration())
                .getProcessDefinitionCache()
                .clear();

        assertThat(nodes(room.advance(started, "first", LINE))).containsExactly("second");
    }
}
