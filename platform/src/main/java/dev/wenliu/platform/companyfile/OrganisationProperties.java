package dev.wenliu.platform.companyfile;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the organisation comes from at the first start.
 *
 * @param companyFile path of a company file written by an administrator; empty for none
 */
@ConfigurationProperties("wenliu.organisation")
record OrganisationProperties(@DefaultValue("") String companyFile) {}
