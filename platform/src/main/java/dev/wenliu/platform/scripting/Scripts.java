package dev.wenliu.platform.scripting;

import com.sun.management.ThreadMXBean;
import dev.wenliu.platform.kernel.Label;
import dev.wenliu.platform.scripting.Outcome.Answer;
import dev.wenliu.platform.scripting.Outcome.Refused;
import jakarta.annotation.PreDestroy;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Evaluates authors' scripts: values in, one value out, the same answer for the same values everywhere and at any time. */
@Service
public class Scripts {

    private static final int FEWEST_ROOMS = 4;
    private static final int PATIENCE_SECONDS = 5;
    private static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final ScriptLimits limits;
    private final ThreadMXBean gauges = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final BlockingDeque<Room> free = new LinkedBlockingDeque<>();
    private final List<Room> rooms = new ArrayList<>();
    private @Nullable Sandbox sandbox;

    Scripts() {
        this(ScriptLimits.USUAL, Math.max(FEWEST_ROOMS, Runtime.getRuntime().availableProcessors()));
    }

    Scripts(ScriptLimits limits, int places) {
        this.limits = limits;
        for (int i = 1; i <= places; i++) rooms.add(new Room(i, () -> sandbox().open(), free::addFirst));
        free.addAll(rooms);
    }

    /**
     * The script's answer on these values, JSON null where it gives none; refuses with a sentence that names the script's place.
     *
     * @param values what the script sees: {@code form}, and in a row of line items {@code row}
     */
    public JsonNode evaluate(Script script, ObjectNode values) {
        if (script.text().length() > limits.text())
            throw script.refusal(ScriptReason.TOO_LONG, String.valueOf(limits.text()));
        return switch (run(script, values)) {
            case Answer answer -> EXACT.readTree(answer.json());
            case Refused refused ->
                throw script.refusal(refused.reason(), refused.details().toArray(String[]::new));
        };
    }

    /** Loads the language before the first person waits for it; where a slow start runs out of time, that person waits after all. */
    void warmUp() {
        var _ = run(new Script(Label.of(""), "return form === null"), JsonNodeFactory.instance.objectNode());
    }

    @PreDestroy
    synchronized void close() {
        rooms.forEach(Room::close);
        if (sandbox != null) sandbox.close();
    }

    private Outcome run(Script script, ObjectNode values) {
        try {
            Room room = free.pollFirst(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (room == null) return new Refused(ScriptReason.BUSY);
            return room.start(script.text(), values.toString(), gauges).await(limits);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new Refused(ScriptReason.BUSY);
        }
    }

    private synchronized Sandbox sandbox() {
        if (sandbox == null) sandbox = new Sandbox(limits);
        return sandbox;
    }
}
