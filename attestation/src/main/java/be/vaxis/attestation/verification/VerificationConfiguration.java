package be.vaxis.attestation.verification;

import be.vaxis.attestation.revoked.Revocations;
import be.vaxis.attestation.revoked.foreign.ForeignFreshness;
import be.vaxis.attestation.rulebook.RuleSettings;
import be.vaxis.attestation.rulebook.StoredRules;
import be.vaxis.attestation.trust.TrustList;
import be.vaxis.kernel.Digests;
import be.vaxis.kernel.FreshIds;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What others tell ages by the true time, not by the clock of a demo. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(VerifyingSettings.class)
class VerificationConfiguration {

    @Bean
    Verification verification(
            StoredRules rules,
            TrustList trust,
            Revocations revocations,
            ForeignFreshness others,
            CodeSets sets,
            KeptGrounds kept,
            VerdictRows verdicts,
            Digests digests,
            FreshIds ids,
            Clock clock,
            VerifyingSettings settings,
            RuleSettings ruleSettings) {
        return new Verification(
                rules,
                trust,
                revocations,
                others,
                sets,
                kept,
                verdicts,
                digests,
                ids,
                clock,
                Clock.systemUTC(),
                settings,
                ruleSettings);
    }
}
