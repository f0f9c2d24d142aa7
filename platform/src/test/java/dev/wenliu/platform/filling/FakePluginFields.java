package dev.wenliu.platform.filling;

import dev.wenliu.platform.form.Field;
import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.plugin.api.FieldContext;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A plugin that knows cars with ids up to 9, and can be away or broken. */
class FakePluginFields implements PluginFields {

    enum State {
        RUNNING,
        AWAY,
        BROKEN
    }

    private State state = State.RUNNING;

    void is(State newState) {
        state = newState;
    }

    @Override
    public boolean running(Field field) {
        return state != State.AWAY;
    }

    @Override
    public Optional<List<Sentence>> complaints(Field field, JsonNode value, FieldContext context) {
        if (state != State.RUNNING) return Optional.empty();
        boolean known = value.path("id").asInt(99) <= 9;
        return Optional.of(known ? List.of() : List.of(Sentence.of("form.plugin", "没有这辆车", "no such car")));
    }

    @Override
    public Optional<String> display(Field field, JsonNode value) {
        return Optional.of("car " + value.path("id").asInt());
    }
}
