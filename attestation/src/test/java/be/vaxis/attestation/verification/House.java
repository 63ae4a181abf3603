package be.vaxis.attestation.verification;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import be.vaxis.attestation.hcert.HcertFixtures;
import be.vaxis.attestation.hcert.TestSigner;
import be.vaxis.attestation.hcert.dcc.Event;
import be.vaxis.attestation.hcert.issue.Issuer;
import be.vaxis.attestation.hcert.issue.NotIssued;
import be.vaxis.attestation.hcert.signer.Signers;
import be.vaxis.attestation.revoked.foreign.ForeignFreshness;
import be.vaxis.attestation.revoked.gateway.Exchange;
import be.vaxis.attestation.revoked.gateway.ExchangeFixtures;
import be.vaxis.attestation.rulebook.StoredRulesOf;
import be.vaxis.attestation.trust.TrustList;
import be.vaxis.kernel.CodeDigest;
import be.vaxis.kernel.Digests;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.VaccinationCode;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All that verifies, without a database: a signer that is trusted, the rules of Belgium and a clock that can be moved. */
public final class House {

    public static final TestSigner SIGNER = TestSigner.ec();

    public Instant now = HcertFixtures.BETWEEN;
    public boolean revoked;
    public List<X509Certificate> trusted = new ArrayList<>(List.of(SIGNER.certificate()));
    public String trustList = "list-1";
    public @Nullable Instant asOf = HcertFixtures.BETWEEN;

    public @Nullable Instant asked = HcertFixtures.BETWEEN;

    public final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    public final StoredRulesOf rules = StoredRulesOf.ours(clock);
    public final Turns turns = new Turns(clock, VerifyingSettings.USUAL);
    public final Descriptions descriptions = new Descriptions(rules.stored);
    public final Verification verification;
    public final Explaining explaining;
    public final Map<UUID, GivenVerdict> table = new HashMap<>();
    final VerdictRows verdicts = mock();
    final KeptGrounds kept = mock();

    public House() {
        keeping();
        Exchange exchange = mock();
        when(exchange.state(any())).then(_ -> new Exchange.State(asked, null, null));
        TrustList trust = new Trusted();
        Digests digests = new PlainDigests();
        verification = new Verification(
                rules.stored,
                trust,
                (certificate, at) -> revoked,
                new ForeignFreshness(true, exchange, ExchangeFixtures.SETTINGS, () -> now),
                new CodeSets(),
                kept,
                verdicts,
                digests,
                () -> new UUID(0, table.size() + 1L),
                clock,
                () -> now,
                VerifyingSettings.USUAL,
                StoredRulesOf.SETTINGS);
        explaining = new Explaining(rules.stored, kept, verdicts, digests, trust);
    }

    private void keeping() {
        Map<String, Object> grounds = new HashMap<>();
        doAnswer(call -> table.put(call.<GivenVerdict>getArgument(0).number(), call.getArgument(0)))
                .when(verdicts)
                .add(any());
        when(verdicts.find(any())).then(call -> Optional.ofNullable(table.get(call.<UUID>getArgument(0))));
        when(kept.keep(any(X509Certificate.class))).then(call -> {
            String hash = "signer-" + call.getArgument(0).hashCode();
            grounds.put(hash, call.getArgument(0));
            return hash;
        });
        doAnswer(call -> {
                    CodeSets.Edition edition = call.getArgument(0);
                    return grounds.put(
                            edition.hash(),
                            CodeSets.Edition.read(edition.json()).codes());
                })
                .when(kept)
                .keep(any(CodeSets.Edition.class));
        when(kept.signer(anyString())).then(call -> Optional.ofNullable(grounds.get(call.<String>getArgument(0))));
        when(kept.valueSets(anyString())).then(call -> Optional.ofNullable(grounds.get(call.<String>getArgument(0))));
    }

    public static String code(Event event) {
        try {
            return new Issuer("BE", SIGNER.certificate(), SIGNER.key())
                    .issue(HcertFixtures.of(event), HcertFixtures.ISSUED, HcertFixtures.EXPIRES);
        } catch (NotIssued | GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public Answer verify(String code, String country) {
        return verification.verify(code, Destination.parse(country), null);
    }

    private final class Trusted implements TrustList {

        @Override
        public Signers signers() {
            return Signers.of(trusted);
        }

        @Override
        public String hash() {
            return trustList;
        }

        @Override
        public Optional<Instant> asOf() {
            return Optional.ofNullable(asOf);
        }
    }

    private static final class PlainDigests implements Digests {

        @Override
        public String of(Insz insz) {
            throw new UnsupportedOperationException();
        }

        @Override
        public CodeDigest of(VaccinationCode code) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String of(String use, String text) {
            return use + "-" + text.hashCode();
        }
    }
}
