package be.vaxis.pharmacovigilance.study;

import be.vaxis.kernel.Rejection;

/** The request was not approved, or the package is still being made. */
final class NothingToDownload extends Rejection {

    NothingToDownload() {
        super("pharmacovigilance:nothingToDownload", 409, "The package of this study is not ready.");
    }
}
