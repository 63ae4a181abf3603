package be.vaxis.attestation.keys.ceremony;

import be.vaxis.attestation.hcert.dcc.Kind;
import be.vaxis.attestation.keys.DocumentSigner;
import be.vaxis.attestation.keys.KeyRefused;
import be.vaxis.attestation.keys.Password;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.bouncycastle.asn1.x500.X500Name;

/** What a ceremony makes: an authority, or a signer under it. */
record Making(Line line, Doors doors, Instant now, SecureRandom random) {

    private static final int AUTHORITY_DAYS = 1_461; // four years
    private static final int SERIAL_BITS = 126;

    String authority() throws KeyRefused, GeneralSecurityException, IOException {
        Path file = line.file("--csca");
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file + " exists already; nothing was made.");
        }
        try (Password password = doors.ofAuthority(true)) {
            X500Name name = new X500Name(line.says("--name") ? line.option("--name") : "C=BE,O=Vaxis,CN=Vaxis CSCA");
            Instant until = now.plus(line.days("--valid-days", AUTHORITY_DAYS));
            Authority made = Authority.make(name, form(), serial(), now, until);
            if (!dry()) {
                KeyStore store = OwnFile.empty();
                Certificate[] chain = {made.certificate()};
                store.setKeyEntry(Authority.NAME, made.key(), password.chars(), chain);
                OwnFile.create(file, store, password);
            }
            return protocol("an authority (CSCA)")
                    .of(made.certificate())
                    .tell("kept in", file + ", to be taken offline")
                    .toString();
        }
    }

    /** @param renewal there is one already, which this one follows; else there may be none */
    String signer(boolean renewal) throws KeyRefused, GeneralSecurityException, IOException {
        Kind kind = line.choice("--kind", Kind.values());
        try (Password ofAuthority = doors.ofAuthority(false);
                Password password = doors.ofSigners()) {
            Box box = doors.box(password);
            List<DocumentSigner> before = DocumentSigner.allIn(box.store(), password).stream()
                    .filter(signer -> signer.kinds().contains(kind))
                    .toList();
            Terms terms = new Planning(line, now, kind).terms(before, renewal);
            Authority authority = Authority.in(doors.authority(ofAuthority), ofAuthority);
            String name = freeName(box.store(), kind, before.size() + 1);
            KeyPair pair = box.generate(form());
            X509Certificate made = authority.certify(name, kind, pair.getPublic(), terms, serial());
            box.keep(name, pair.getPrivate(), made);
            return protocol("signer " + name + (renewal ? ", which follows " + before.size() + " before it" : ""))
                    .of(made)
                    .inUse(terms.use())
                    .tell("kept in", line.option(line.says("--token") ? "--token" : "--store"))
                    .toString();
        }
    }

    private Protocol protocol(String what) {
        return new Protocol(what, now, dry());
    }

    private boolean dry() {
        return line.says("--dry-run");
    }

    private KeyForm form() {
        return line.says("--algorithm") ? line.choice("--algorithm", KeyForm.values()) : KeyForm.P256;
    }

    private BigInteger serial() {
        return new BigInteger(SERIAL_BITS, random).setBit(SERIAL_BITS);
    }

    private static String freeName(KeyStore store, Kind kind, int number) throws GeneralSecurityException {
        String name = kind.name().toLowerCase(Locale.ROOT) + "-" + number;
        if (store.containsAlias(name)) {
            throw new IllegalArgumentException("The store holds a " + name + " already; nothing was made.");
        }
        return name;
    }
}
