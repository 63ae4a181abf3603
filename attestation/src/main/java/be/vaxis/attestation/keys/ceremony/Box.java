package be.vaxis.attestation.keys.ceremony;

import be.vaxis.attestation.keys.Password;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;

/** Where keys of signers are made and kept. What it holds stays in it: keys are added, and nothing else. */
sealed interface Box {

    KeyStore store();

    KeyPair generate(KeyForm form) throws GeneralSecurityException;

    void keep(String name, PrivateKey key, X509Certificate certificate) throws GeneralSecurityException, IOException;

    /** @param fresh whether the file is yet to be made */
    record InFile(Path file, boolean fresh, KeyStore store, Password password) implements Box {

        @Override
        public KeyPair generate(KeyForm form) throws GeneralSecurityException {
            return form.generate(null);
        }

        @Override
        public void keep(String name, PrivateKey key, X509Certificate certificate)
                throws GeneralSecurityException, IOException {
            store.setKeyEntry(name, key, password.chars(), new Certificate[] {certificate});
            if (fresh) {
                OwnFile.create(file, store, password);
            } else {
                OwnFile.replace(file, store, password);
            }
        }
    }

    /** The key is born in the token, and never leaves it. */
    record OnToken(KeyStore store) implements Box {

        @Override
        public KeyPair generate(KeyForm form) throws GeneralSecurityException {
            return form.generate(store.getProvider());
        }

        @Override
        public void keep(String name, PrivateKey key, X509Certificate certificate) throws GeneralSecurityException {
            store.setKeyEntry(name, key, null, new Certificate[] {certificate});
        }
    }

    /** Nothing is kept: to see beforehand what would be made. */
    record Nowhere(KeyStore store) implements Box {

        @Override
        public KeyPair generate(KeyForm form) throws GeneralSecurityException {
            return form.generate(null);
        }

        @Override
        public void keep(String name, PrivateKey key, X509Certificate certificate) {}
    }
}
