package be.vaxis.attestation.posting;

import be.vaxis.kernel.Rejection;

/** No letter is posted now; its type says why. */
public final class NotPosted extends Rejection {

    NotPosted(Hindrance hindrance) {
        super("attestation:" + hindrance.word(), hindrance.status(), hindrance.detail());
    }
}
