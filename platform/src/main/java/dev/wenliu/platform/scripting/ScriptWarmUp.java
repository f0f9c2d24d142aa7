package dev.wenliu.platform.scripting;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Warms scripts up once the product answers, behind the backs of the first visitors. */
@Component
class ScriptWarmUp {

    private final Scripts scripts;

    ScriptWarmUp(Scripts scripts) {
        this.scripts = scripts;
    }

    @EventListener(ApplicationReadyEvent.class)
    void on() {
        Thread.ofPlatform().daemon().name("script-warm-up").start(scripts::warmUp);
    }
}
