package dev.wenliu.platform.audit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much the log takes from one person.
 *
 * @param refusalsAtOnce rows of refused attempts before the log only counts on
 */
@ConfigurationProperties("wenliu.audit")
record AuditProperties(@DefaultValue("100") int refusalsAtOnce) {}
