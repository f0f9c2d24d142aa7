package dev.wenliu.plugins.meeting.form;

import dev.wenliu.plugin.api.FieldContext;
import dev.wenliu.plugins.meeting.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the rest of the form asks of a room, as it stands now. */
record Wish(FieldContext form) {

    private static final int MOST = 100_000;

    Optional<Period> period() {
        return Period.of(named("from"), named("to"));
    }

    /** How many people come; 0 where the form does not say. */
    int people() {
        JsonNode count = named("seats");
        return count == null ? 0 : number(count);
    }

    static int number(JsonNode count) {
        try {
            return new BigDecimal(count.asString(""))
                    .setScale(0, RoundingMode.CEILING)
                    .min(BigDecimal.valueOf(MOST))
                    .max(BigDecimal.ZERO)
                    .intValue();
        } catch (NumberFormatException notFilled) {
            return 0;
        }
    }

    private @Nullable JsonNode named(String setting) {
        String field = form.config().path(setting).asString("");
        return field.isEmpty() ? null : form.other(field);
    }
}
