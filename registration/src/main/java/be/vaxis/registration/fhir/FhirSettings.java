package be.vaxis.registration.fhir;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How strictly what comes in FHIR is looked at.
 *
 * @param profiles a folder with the compiled profiles and value sets of the Belgian guides, by which everything that is
 *     told is validated; without one, only what this register rests on is checked
 * @param checkDigits whether a national number with wrong check digits is refused. The guide's own examples have such
 *     numbers; where they are let through, whoever has one gets a provisional identity and nothing of theirs counts
 */
@ConfigurationProperties("vaxis.registration.fhir")
record FhirSettings(
        @Nullable Path profiles, @DefaultValue("true") boolean checkDigits) {

    static final FhirSettings USUAL = new FhirSettings(null, true);
}
