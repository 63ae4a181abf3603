package be.vaxis.pharmacovigilance.receipt;

import be.vaxis.kernel.Rejection;

/** No report stands under this receipt; whether the number or the secret is wrong is not told. */
public final class ForgedReceipt extends Rejection {

    ForgedReceipt() {
        super("pharmacovigilance:forgedReceipt", 404, "No report stands under this number and secret.");
    }
}
