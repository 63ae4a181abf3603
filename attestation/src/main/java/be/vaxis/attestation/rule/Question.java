package be.vaxis.attestation.rule;

import be.vaxis.attestation.certlogic.Value;
import be.vaxis.attestation.certlogic.Value.Fields;
import be.vaxis.attestation.certlogic.Value.Text;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * May this certificate pass here and now? Prints as the place and the clock only.
 *
 * @param payload the DCC
 * @param country where it is shown, two letters, upper case
 * @param issuer the country that issued it
 * @param trustList hash of the list by which its signature was found good
 */
public record Question(
        JsonNode payload, String country, String issuer, Instant clock, Codes valueSets, String trustList) {

    /** What the logic of a rule sees. */
    Value context() {
        Fields external = Fields.of(Map.of(
                "validationClock", new Text(clock.truncatedTo(ChronoUnit.MILLIS).toString()),
                "countryCode", new Text(country),
                "issuerCountryCode", new Text(issuer),
                "valueSets", valueSets.value()));
        return Fields.of(Map.of("payload", Value.of(payload), "external", external));
    }

    /** What the verdict keeps. */
    Evidence evidence() {
        return new Evidence(Fingerprint.of(payload), valueSets.hash(), trustList, clock, country, issuer);
    }

    @Override
    public String toString() {
        return "question:" + country + "@" + clock;
    }
}
