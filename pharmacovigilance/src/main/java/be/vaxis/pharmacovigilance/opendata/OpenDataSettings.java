package be.vaxis.pharmacovigilance.opendata;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the counts are published.
 *
 * @param every how old they may be before they are counted anew
 */
@ConfigurationProperties("vaxis.open-data")
record OpenDataSettings(@DefaultValue("PT1H") Duration every) {}
