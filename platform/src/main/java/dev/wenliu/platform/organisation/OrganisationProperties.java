package dev.wenliu.platform.organisation;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the organisation comes from at the first start.
 *
 * @param companyFile a company written by an administrator; wins over the demo company
 */
@ConfigurationProperties("wenliu.organisation")
record OrganisationProperties(@Nullable Path companyFile) {}
