package dev.wenliu.platform.session;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a session lasts.
 *
 * @param idle how long nobody may use it
 * @param longest after which even a busy one must log in again
 */
@ConfigurationProperties("wenliu.session")
record SessionProperties(
        @DefaultValue("30m") Duration idle,
        @DefaultValue("12h") Duration longest) {}
