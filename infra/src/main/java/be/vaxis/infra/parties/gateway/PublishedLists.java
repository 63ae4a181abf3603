package be.vaxis.infra.parties.gateway;

import be.vaxis.attestation.hcert.cose.KeyId;
import be.vaxis.attestation.trust.gateway.GatewayEntry.Type;
import be.vaxis.infra.parties.abroad.CountryCounterpart;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.operator.OperatorCreationException;

/** What the counterparts publish of one country: entries of the gateway, and a DID document. */
final class PublishedLists {

    private static final String CONTROLLER = "did:web:counterpart.example:v2:trustlist:DCC:LUX:DSC";
    private static final byte[] SOMETHING_ELSE = {1, 2, 3};

    private final Countersigner anchor;
    private final Countersigner uploader;
    private final Countersigner belgium;
    private final CountryCounterpart country;
    private final Set<X509Certificate> withdrawn = ConcurrentHashMap.newKeySet();
    private volatile boolean forging;

    /** @param belgium who uploads for us */
    PublishedLists(Countersigner anchor, Countersigner uploader, Countersigner belgium, CountryCounterpart country) {
        this.belgium = belgium;
        this.anchor = anchor;
        this.uploader = uploader;
        this.country = country;
    }

    void withdraw(X509Certificate signer) {
        withdrawn.add(signer);
    }

    void restore(X509Certificate signer) {
        withdrawn.remove(signer);
    }

    void forge(boolean now) {
        forging = now;
    }

    List<Map<String, String>> entries(Type type)
            throws GeneralSecurityException, IOException, OperatorCreationException, CMSException {
        return switch (type) {
            case CSCA -> List.of(entry(type, country.authority(), anchor));
            case UPLOAD ->
                List.of(entry(type, uploader.certificate(), anchor), entry("BE", type, belgium.certificate(), anchor));
            case DSC -> {
                List<Map<String, String>> entries = new ArrayList<>();
                for (X509Certificate signer : signers()) {
                    entries.add(entry(type, signer, uploader));
                }
                yield entries;
            }
        };
    }

    Map<String, Object> document() throws GeneralSecurityException {
        List<Map<String, Object>> methods = new ArrayList<>();
        for (X509Certificate signer : signers()) {
            methods.add(method(signer));
        }
        return Map.of(
                "@context",
                List.of("https://www.w3.org/ns/did/v1", "https://w3id.org/security/suites/jws-2020/v1"),
                "id",
                CONTROLLER,
                "verificationMethod",
                methods);
    }

    private List<X509Certificate> signers() {
        return country.certificates().stream()
                .filter(signer -> !withdrawn.contains(signer))
                .toList();
    }

    private Map<String, String> entry(Type type, X509Certificate certificate, Countersigner by)
            throws GeneralSecurityException, IOException, OperatorCreationException, CMSException {
        return entry(CountryCounterpart.COUNTRY, type, certificate, by);
    }

    private Map<String, String> entry(String land, Type type, X509Certificate certificate, Countersigner by)
            throws GeneralSecurityException, IOException, OperatorCreationException, CMSException {
        byte[] bytes = certificate.getEncoded();
        return Map.of(
                "kid", KeyId.of(certificate).toString(),
                "timestamp", "2021-07-01T02:00:00+02:00",
                "country", land,
                "certificateType", type.name(),
                "thumbprint",
                        HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)),
                "signature", base64(by.sign(forging ? SOMETHING_ELSE : bytes)),
                "rawData", base64(bytes));
    }

    private Map<String, Object> method(X509Certificate signer) throws GeneralSecurityException {
        var point = ((ECPublicKey) signer.getPublicKey()).getW();
        String kid = KeyId.of(signer).toString();
        return Map.of(
                "id",
                CONTROLLER + "#" + kid,
                "type",
                "JsonWebKey2020",
                "controller",
                CONTROLLER,
                "publicKeyJwk",
                Map.of(
                        "kty",
                        "EC",
                        "crv",
                        "P-256",
                        "kid",
                        kid,
                        "x",
                        number(point.getAffineX()),
                        "y",
                        number(point.getAffineY()),
                        "x5c",
                        List.of(
                                base64(signer.getEncoded()),
                                base64(country.authority().getEncoded()))));
    }

    private static String number(BigInteger number) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(number.toByteArray());
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
