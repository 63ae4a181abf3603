package be.vaxis.attestation.keys.ceremony;

import static be.vaxis.attestation.keys.ceremony.TestCeremony.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.security.SignatureException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What others ask of the certificates. */
class CertificatesTest {

    private static final int DIGITAL_SIGNATURE = 0;
    private static final int CERTIFICATE_SIGN = 5;

    TestCeremony ceremony;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        ceremony = new TestCeremony(folder);
    }

    @Test
    void an_authority_vouches_for_itself_and_signs_signers_only() throws Exception {
        ceremony.csca();
        X509Certificate authority = ceremony.authorityCertificate();
        authority.verify(authority.getPublicKey());
        assertThat(authority.getSubjectX500Principal()).isEqualTo(authority.getIssuerX500Principal());
        assertThat(authority.getSubjectX500Principal().getName()).isEqualTo("CN=Vaxis CSCA,O=Vaxis,C=BE");
        assertThat(authority.getBasicConstraints()).isZero();
        assertThat(usages(authority)).containsExactly(CERTIFICATE_SIGN);
        assertThat(authority.getCriticalExtensionOIDs())
                .containsExactlyInAnyOrder(Extension.basicConstraints.getId(), Extension.keyUsage.getId());
        assertThat(authority.getNotAfter()).isEqualTo(Date.from(START.plus(Duration.ofDays(1461))));
        assertThat(((ECPublicKey) authority.getPublicKey())
                        .getParams()
                        .getOrder()
                        .bitLength())
                .isEqualTo(256);
    }

    @Test
    void no_two_authorities_share_an_identifier_or_a_number(@TempDir Path other) throws Exception {
        ceremony.csca();
        TestCeremony second = new TestCeremony(other);
        second.csca();
        X509Certificate one = ceremony.authorityCertificate();
        X509Certificate two = second.authorityCertificate();
        assertThat(Draft.keyIdentifier(one)).isNotEqualTo(Draft.keyIdentifier(two));
        assertThat(one.getSerialNumber()).isNotEqualTo(two.getSerialNumber()).isPositive();
        assertThat(one.getSerialNumber().bitLength()).isEqualTo(127);
    }

    @ParameterizedTest
    @CsvSource({"test, 1, 368", "vaccination, 2, 730", "recovery, 3, 730"})
    void a_signer_signs_one_kind_under_its_authority(String kind, int number, int days) throws Exception {
        ceremony.whole();
        X509Certificate signer = ceremony.certificate(kind + "-1");
        assertThat(signer.getExtendedKeyUsage()).containsExactly("1.3.6.1.4.1.1847.2021.1." + number);
        assertThat(usages(signer)).containsExactly(DIGITAL_SIGNATURE);
        assertThat(signer.getBasicConstraints()).isEqualTo(-1);
        assertThat(signer.getNotBefore()).isEqualTo(Date.from(START));
        assertThat(signer.getNotAfter()).isEqualTo(Date.from(START.plus(Duration.ofDays(days))));
        assertThat(authorityKey(signer)).isEqualTo(Draft.keyIdentifier(ceremony.authorityCertificate()));
    }

    @Test
    void the_jdk_finds_the_way_from_signer_to_authority(@TempDir Path other) throws Exception {
        ceremony.whole();
        X509Certificate signer = ceremony.certificate("vaccination-1");
        PKIXParameters trusting = new PKIXParameters(Set.of(new TrustAnchor(ceremony.authorityCertificate(), null)));
        trusting.setRevocationEnabled(false);
        trusting.setDate(Date.from(START));
        CertPathValidator.getInstance("PKIX")
                .validate(CertificateFactory.getInstance("X.509").generateCertPath(List.of(signer)), trusting);

        TestCeremony stranger = new TestCeremony(other);
        stranger.csca();
        X509Certificate strange = stranger.authorityCertificate();
        assertThatThrownBy(() -> signer.verify(strange.getPublicKey())).isInstanceOf(SignatureException.class);
    }

    @Test
    void rsa_keys_serve_where_they_are_asked_for() throws Exception {
        ceremony.csca("--algorithm", "RSA3072", "--name", "C=BE,O=Région wallonne,CN=CSCA 2");
        ceremony.done("signer", "--kind", "recovery", "--algorithm", "rsa3072");
        X509Certificate signer = ceremony.certificate("recovery-1");
        assertThat(((RSAPublicKey) signer.getPublicKey()).getModulus().bitLength())
                .isEqualTo(3072);
        assertThat(signer.getSubjectX500Principal().getName()).isEqualTo("CN=DSC recovery-1,O=Région wallonne,C=BE");
        signer.verify(ceremony.authorityCertificate().getPublicKey());
    }

    private static byte[] authorityKey(X509Certificate certificate) throws Exception {
        byte[] extension = certificate.getExtensionValue(Extension.authorityKeyIdentifier.getId());
        return AuthorityKeyIdentifier.getInstance(JcaX509ExtensionUtils.parseExtensionValue(extension))
                .getKeyIdentifierOctets();
    }

    private static List<Integer> usages(X509Certificate certificate) {
        boolean[] usages = certificate.getKeyUsage();
        return IntStream.range(0, usages.length)
                .filter(bit -> usages[bit])
                .boxed()
                .toList();
    }
}
