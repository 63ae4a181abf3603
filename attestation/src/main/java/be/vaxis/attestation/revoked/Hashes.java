package be.vaxis.attestation.revoked;

import be.vaxis.attestation.hcert.cose.Algorithm;
import be.vaxis.attestation.hcert.cose.Sign1;
import be.vaxis.attestation.hcert.dcc.Event;
import be.vaxis.attestation.hcert.read.Hcert;
import be.vaxis.attestation.revocation.HashType;
import be.vaxis.attestation.revocation.RevocationHash;
import be.vaxis.attestation.revocation.SignatureForm;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** By what a certificate is found among those that were withdrawn. */
public final class Hashes {

    private Hashes() {}

    /** Those that can be counted: a certificate of another country may lack what one of them is counted of. */
    public static Map<HashType, RevocationHash> of(Hcert certificate) {
        Map<HashType, RevocationHash> hashes = new EnumMap<>(HashType.class);
        Event event = certificate.dcc().event();
        hashes.put(HashType.UCI, RevocationHash.ofUci(event.id()));
        String country = Optional.ofNullable(certificate.claims().issuer()).orElse(event.country());
        hashes.put(HashType.COUNTRYCODEUCI, RevocationHash.ofCountryAndUci(country, event.id()));
        ofSignature(certificate.envelope()).ifPresent(hash -> hashes.put(HashType.SIGNATURE, hash));
        return hashes;
    }

    /** Empty when it is signed in a way that certificates are not. */
    public static Optional<RevocationHash> ofSignature(Sign1 envelope) {
        return envelope.algorithm().flatMap(algorithm -> ofSignature(envelope.signature(), algorithm));
    }

    private static Optional<RevocationHash> ofSignature(byte[] signature, Algorithm algorithm) {
        try {
            SignatureForm form = algorithm == Algorithm.ES256 ? SignatureForm.ES256 : SignatureForm.PS256;
            return Optional.of(RevocationHash.ofSignature(signature, form));
        } catch (IllegalArgumentException otherLength) {
            return Optional.empty();
        }
    }
}
