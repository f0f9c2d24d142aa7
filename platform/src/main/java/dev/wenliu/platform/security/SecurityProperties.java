package dev.wenliu.platform.security;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How strict logging in is.
 *
 * @param attempts wrong passwords in a row until the account is locked
 * @param lockFor how long it stays locked
 */
@ConfigurationProperties("wenliu.security")
record SecurityProperties(
        @DefaultValue("5") int attempts,
        @DefaultValue("15m") Duration lockFor) {}
