package dev.wenliu.plugins.attendance;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Span;
import dev.wenliu.plugin.api.FieldContext;
import dev.wenliu.plugin.api.FieldType;
import dev.wenliu.plugin.api.PluginSettings;
import dev.wenliu.plugin.api.Text;
import dev.wenliu.plugin.api.WorkCalendar;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pf4j.Extension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The field {@code attendance:covered} (按作息折算): what a period of the form comes to in working time, and whether the number of days that
 * was filled in can be right. Its configuration names the fields {@code from}, {@code to} and {@code days}.
 */
@Extension
public final class CoveredField implements FieldType {

    private final Rules rules;

    public CoveredField(WorkCalendar calendar, PluginSettings settings) {
        this.rules = new Rules(calendar, settings);
    }

    @Override
    public Descriptor descriptor() {
        return new Descriptor("covered", new Text("按作息折算", "In working time"), "calendar-clock");
    }

    @Override
    public CustomField<JsonNode> createEditor(FieldContext context) {
        return new Editor(context);
    }

    @Override
    public String toDisplayText(JsonNode value, Locale locale) {
        return Covered.read(value).map(covered -> covered.text().in(locale)).orElse("");
    }

    @Override
    public List<Text> validate(JsonNode value, FieldContext context) {
        Optional<Covered> now = Covered.of(context, rules);
        if (now.isEmpty()) return List.of();
        if (!now.get().kept().equals(value))
            return List.of(new Text("时间已改变，请稍候重新折算后再提交。", "The time has changed; please submit again."));
        JsonNode days = context.other(context.config().path("days").asString("days"));
        return days == null ? List.of() : tooMany(days, now.get()).stream().toList();
    }

    private static Optional<Text> tooMany(JsonNode days, Covered covered) {
        try {
            var filled = new BigDecimal(days.asString(""));
            if (filled.compareTo(BigDecimal.valueOf(covered.calendarDays())) <= 0) return Optional.empty();
            return Optional.of(new Text(
                    "填写的 " + filled.toPlainString() + " 天多于所选时段的 " + covered.calendarDays() + " 天。",
                    filled.toPlainString() + " days are more than the " + covered.calendarDays()
                            + " days of the chosen time."));
        } catch (NumberFormatException notFilled) {
            return Optional.empty();
        }
    }

    /** Says what the period comes to, and follows the form. */
    private final class Editor extends CustomField<JsonNode> {

        private final transient FieldContext context;
        private final Span sentence = new Span();

        Editor(FieldContext context) {
            this.context = context;
            sentence.addClassName("wl-read-value");
            add(sentence);
            context.onFormChange(this::look);
            look();
        }

        private void look() {
            Optional<Covered> covered = Covered.of(context, rules);
            sentence.setText(
                    covered.map(one -> one.text().in(context.locale())).orElse(Covered.NOT_YET.in(context.locale())));
            setModelValue(covered.map(Covered::kept).orElse(null), true);
        }

        @Override
        protected @Nullable JsonNode generateModelValue() {
            return Covered.of(context, rules).map(Covered::kept).orElse(null);
        }

        @Override
        protected void setPresentationValue(@Nullable JsonNode value) {
            Covered.read(value == null ? JsonNodeFactory.instance.nullNode() : value)
                    .ifPresent(covered -> sentence.setText(covered.text().in(context.locale())));
        }
    }
}
