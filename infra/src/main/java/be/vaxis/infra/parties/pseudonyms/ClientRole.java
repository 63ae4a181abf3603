package be.vaxis.infra.parties.pseudonyms;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Of a process that asks for pseudonyms; it has no key. Dutch: <i>client</i>.
 *
 * @param buffer as agreed with the service for the domain
 */
@ConfigurationProperties("vaxis.pseudonymisation.client")
public record ClientRole(
        @DefaultValue("vons") String domain,
        @DefaultValue("8") int buffer,
        @DefaultValue ServiceAccess service) {}
