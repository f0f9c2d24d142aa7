package dev.wenliu.platform.plugin;

import dev.wenliu.platform.kernel.Label;
import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.plugin.api.HealthCheck;
import dev.wenliu.plugin.api.Text;
import java.time.Duration;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Asks the running plugins now and then how they are. */
@Component
final class PluginHealth {

    private static final Duration EVERY = Duration.ofSeconds(30);
    private static final Sentence SILENT = Sentence.of("plugin.health.silent");

    private final Guests guests;
    private final Extensions extensions;
    private final ApplicationEventPublisher events;
    private long last = System.nanoTime();

    PluginHealth(Guests guests, Extensions extensions, ApplicationEventPublisher events) {
        this.guests = guests;
        this.extensions = extensions;
        this.events = events;
    }

    /** Asks, if the last time is long enough ago. */
    void look() {
        if (System.nanoTime() - last < EVERY.toNanos()) return;
        last = System.nanoTime();
        guests.all().forEach(this::ask);
    }

    private void ask(Guest guest) {
        Sentence complaint = extensions.all(HealthCheck.class).stream()
                .filter(id -> id.plugin().equals(guest.id()))
                .flatMap(id -> complaint(id).stream())
                .findFirst()
                .orElse(null);
        if (guest.complains(complaint)) events.publishEvent(new PluginInfo.Changed(guest.id()));
    }

    private Optional<Sentence> complaint(ExtensionId id) {
        Optional<Optional<Text>> answer = extensions.tryCall(HealthCheck.class, id, HealthCheck::complaint);
        if (answer.isEmpty()) return Optional.of(SILENT);
        return answer.get().map(text -> Sentence.of("plugin.health.said", new Label(text.zh(), text.en())));
    }
}
