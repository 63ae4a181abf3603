package be.vaxis.attestation.forms;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which forms are offered beside the EU certificate.
 *
 * @param smartHealthCard SMART Health Cards
 * @param ddcc codes with the data set of the WHO
 * @param issuer under which readers find our keys: an address of https that does not end in a slash; the public address of the
 *     pages when it is empty
 * @param cardValid how long a card is valid. It cannot be revoked, so not for long
 */
@ConfigurationProperties("vaxis.attestation.forms")
public record FormSettings(
        @DefaultValue("false") boolean smartHealthCard,
        @DefaultValue("false") boolean ddcc,
        @DefaultValue("") String issuer,
        @DefaultValue("30d") Duration cardValid) {}
