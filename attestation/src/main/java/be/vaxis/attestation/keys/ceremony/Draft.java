package be.vaxis.attestation.keys.ceremony;

import be.vaxis.attestation.hcert.dcc.Kind;
import be.vaxis.attestation.keys.UsagePeriod;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERGeneralizedTime;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A certificate before it is signed. Source: certificates, section 2, X.509; RFC 5280, section 4.2. */
final class Draft {

    private static final String STEM = "1.3.6.1.4.1.1847.2021.1.";

    private final X509v3CertificateBuilder builder;

    Draft(X500Name issuer, X500Name subject, PublicKey key, BigInteger serial, Instant from, Instant until)
            throws GeneralSecurityException, CertIOException {
        builder = new JcaX509v3CertificateBuilder(issuer, serial, Date.from(from), Date.from(until), subject, key);
        with(Extension.subjectKeyIdentifier, false, new JcaX509ExtensionUtils().createSubjectKeyIdentifier(key));
    }

    /** Signs signers, and no other authorities. */
    Draft ofAuthority() throws CertIOException {
        with(Extension.basicConstraints, true, new BasicConstraints(0));
        return with(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign));
    }

    /** Signs one kind of certificates of people, while its key is in use. */
    Draft ofSigner(Kind kind, UsagePeriod use, byte[] authorityKey) throws CertIOException {
        with(Extension.authorityKeyIdentifier, false, new AuthorityKeyIdentifier(authorityKey));
        with(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
        with(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(KeyPurposeId.getInstance(purpose(kind))));
        return with(Extension.privateKeyUsagePeriod, false, new DERSequence(new ASN1Encodable[] {
            new DERTaggedObject(false, 0, moment(use.from())), new DERTaggedObject(false, 1, moment(use.until()))
        }));
    }

    /** @param issuer the public half of the key, by which the way of signing is chosen */
    X509Certificate signed(PrivateKey key, PublicKey issuer) throws GeneralSecurityException {
        try {
            return new JcaX509CertificateConverter()
                    .getCertificate(builder.build(new JcaContentSignerBuilder(KeyForm.signature(issuer)).build(key)));
        } catch (OperatorCreationException silent) {
            throw new GeneralSecurityException("The authority's key does not sign.", silent);
        }
    }

    /** What names the key of a certificate made here. */
    static byte[] keyIdentifier(X509Certificate certificate) throws GeneralSecurityException {
        try {
            byte[] extension = certificate.getExtensionValue(Extension.subjectKeyIdentifier.getId());
            if (extension == null) {
                throw new GeneralSecurityException("The authority's certificate does not name its key.");
            }
            return SubjectKeyIdentifier.getInstance(JcaX509ExtensionUtils.parseExtensionValue(extension))
                    .getKeyIdentifier();
        } catch (IOException malformed) {
            throw new GeneralSecurityException("The authority's certificate does not name its key.", malformed);
        }
    }

    private Draft with(ASN1ObjectIdentifier name, boolean critical, ASN1Encodable value) throws CertIOException {
        builder.addExtension(name, critical, value);
        return this;
    }

    private static ASN1ObjectIdentifier purpose(Kind kind) {
        return new ASN1ObjectIdentifier(STEM
                + switch (kind) {
                    case TEST -> 1;
                    case VACCINATION -> 2;
                    case RECOVERY -> 3;
                });
    }

    private static DERGeneralizedTime moment(Instant moment) {
        return new DERGeneralizedTime(Date.from(moment));
    }
}
