package be.vaxis.attestation.keys.ceremony;

import be.vaxis.attestation.keys.KeyRefused;
import be.vaxis.attestation.keys.Password;

/** Somebody who types passwords that no file holds. */
@FunctionalInterface
interface Typist {

    /**
     * @param fresh is typed twice, since nothing is there yet that it would open
     * @throws KeyRefused {@code NO_PASSWORD}: nobody is there, or it was typed differently
     */
    Password typed(String what, boolean fresh) throws KeyRefused;
}
