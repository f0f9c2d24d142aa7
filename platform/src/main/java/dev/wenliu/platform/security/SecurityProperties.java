package dev.wenliu.platform.security;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How strict logging in is.
 *
 * @param attempts wrong passwords in a row until the account is locked
 * @param lockFor how long it stays locked
 * @param addressAttempts wrong passwords from one address, whatever the account, until it is slowed down
 * @param addressPause after which a slowed address has one more
 */
@ConfigurationProperties("wenliu.security")
record SecurityProperties(
        @DefaultValue("5") int attempts,
        @DefaultValue("15m") Duration lockFor,
        @DefaultValue("30") int addressAttempts,
        @DefaultValue("10s") Duration addressPause,
        @DefaultValue Password password) {

    /**
     * What a password must be like.
     *
     * @param shortest characters
     * @param kinds of characters: lower case, upper case, digits, others
     * @param history how many earlier ones may not come back
     * @param age after which it must be changed; zero for never
     */
    record Password(
            @DefaultValue("10") int shortest,
            @DefaultValue("3") int kinds,
            @DefaultValue("5") int history,
            @DefaultValue("0") Duration age) {}
}
