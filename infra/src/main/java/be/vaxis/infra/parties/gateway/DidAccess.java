package be.vaxis.infra.parties.gateway;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How to reach the trust list of the WHO, or another that is a DID document.
 *
 * @param url of the document, such as {@code https://…/v2/trustlist/DCC/-/DSC/did.json}; empty where nothing is imported from it
 * @param patience the longest wait for one answer
 */
@ConfigurationProperties("vaxis.did-trust-list")
public record DidAccess(
        @DefaultValue("") String url, @DefaultValue("30s") Duration patience) {}
