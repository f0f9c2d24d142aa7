package dev.wenliu.platform.administration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the administration is arranged.
 *
 * @param divided whether system, security and audit are three persons' work (三员分立)
 */
@ConfigurationProperties("wenliu.administration")
record AdministrationProperties(@DefaultValue("false") boolean divided) {}
