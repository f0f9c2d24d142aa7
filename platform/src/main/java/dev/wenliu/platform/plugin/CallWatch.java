package dev.wenliu.platform.plugin;

import dev.wenliu.platform.pluginloading.PluginProperties;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Interrupts calls that have been inside a plugin for too long, so that one that blocks keeps nobody waiting for ever. */
@Component
final class CallWatch implements DisposableBean {

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("plugin-watch").factory());

    CallWatch(Guests guests, PluginProperties properties) {
        long every = Math.max(100, properties.pluginPatience().toMillis() / 10);
        var _ = thread.scheduleWithFixedDelay(
                () -> guests.all().forEach(guest -> guest.interrupt(properties.pluginPatience())),
                every,
                every,
                TimeUnit.MILLISECONDS);
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }
}
