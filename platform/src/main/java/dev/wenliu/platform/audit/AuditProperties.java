package dev.wenliu.platform.audit;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much the log takes from one person, and where it is anchored.
 *
 * @param refusalsAtOnce rows of refused attempts before the log only counts on
 * @param anchors folder outside the database in which each node notes the newest seal
 */
@ConfigurationProperties("wenliu.audit")
record AuditProperties(
        @DefaultValue("100") int refusalsAtOnce,
        @DefaultValue("./data/audit-anchors") Path anchors) {}
