package dev.wenliu.plugins.vehicle;

import dev.wenliu.plugin.api.FieldContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the rest of the form asks of a vehicle, as it stands now. */
record Wish(FieldContext form) {

    private static final int MOST = 1000;

    Optional<Period> period() {
        return Period.of(named("from"), named("to"));
    }

    /** How many people want to go, without the driver; 0 where the form does not say. */
    int passengers() {
        JsonNode count = named("seats");
        if (count == null) return 0;
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
