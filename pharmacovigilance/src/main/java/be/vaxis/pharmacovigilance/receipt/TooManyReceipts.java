package be.vaxis.pharmacovigilance.receipt;

import be.vaxis.kernel.Rejection;

/** Too many wrong receipts came from one address, or too many wrong secrets were tried on one number. */
public final class TooManyReceipts extends Rejection {

    TooManyReceipts() {
        super("pharmacovigilance:tooManyReceipts", 429, "Too many wrong receipts; try again later.");
    }
}
