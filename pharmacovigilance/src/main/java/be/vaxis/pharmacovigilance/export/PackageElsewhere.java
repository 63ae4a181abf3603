package be.vaxis.pharmacovigilance.export;

import be.vaxis.kernel.Rejection;

/** The folder of this process does not hold the package: not made yet, or removed, or kept by another process. */
final class PackageElsewhere extends Rejection {

    PackageElsewhere() {
        super("pharmacovigilance:nothingToDownload", "The package of this study is not here.");
    }
}
