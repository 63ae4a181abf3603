package be.vaxis.attestation.web;

import be.vaxis.kernel.Rejection;

/** A dose on the attestation was withdrawn since it was made out. The caller can make out a new one. */
final class NoLongerValid extends Rejection {

    NoLongerValid() {
        super("attestation:noLongerValid", "A dose on this attestation has been withdrawn since; make out a new one.");
    }
}
