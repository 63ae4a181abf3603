package be.vaxis.attestation.verification;

import be.vaxis.attestation.rule.Codes;
import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps by hash what verdicts name and what changes by itself: signers and value sets. */
@Component
class KeptGrounds {

    private static final int MOST_REMEMBERED = 5_000;

    private final JdbcClient sql;
    private final Set<String> lately = Collections.synchronizedSet(Collections.newSetFromMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > MOST_REMEMBERED;
        }
    }));

    KeptGrounds(JdbcClient sql) {
        this.sql = sql;
    }

    /** @return its hash: SHA-256, 64 hexadecimal digits */
    String keep(X509Certificate signer) {
        byte[] encoded = encoded(signer);
        String hash = hash(encoded);
        if (!lately.contains(hash)) {
            sql.sql("insert into verdict_signer (hash, certificate) values (?, ?) on conflict do nothing")
                    .params(hash, encoded)
                    .update();
            lately.add(hash);
        }
        return hash;
    }

    void keep(CodeSets.Edition sets) {
        if (!lately.contains(sets.hash())) {
            sql.sql("insert into verdict_value_sets (hash, codes) values (?, ?) on conflict do nothing")
                    .params(sets.hash(), sets.json())
                    .update();
            lately.add(sets.hash());
        }
    }

    Optional<X509Certificate> signer(String hash) {
        return sql.sql("select certificate from verdict_signer where hash = ?")
                .param(hash)
                .query(byte[].class)
                .optional()
                .map(KeptGrounds::decoded);
    }

    Optional<Codes> valueSets(String hash) {
        return sql.sql("select codes from verdict_value_sets where hash = ?")
                .param(hash)
                .query(String.class)
                .optional()
                .map(json -> CodeSets.Edition.read(json).codes());
    }

    private static byte[] encoded(X509Certificate signer) {
        try {
            return signer.getEncoded();
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException(impossible); // a certificate that was read has its bytes
        }
    }

    private static X509Certificate decoded(byte[] encoded) {
        try {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(encoded));
        } catch (CertificateException impossible) {
            throw new IllegalStateException(impossible); // it was one when it was kept
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
