package be.vaxis.pharmacovigilance.report;

/**
 * What is kept of a receipt: its number, and a keyed hash of number and secret, from which the secret cannot be had again.
 *
 * <p>Dutch: <i>ontvangstbewijs</i>. Source: process 9, Pharmacovigilance.
 */
public record ReceiptLock(String number, String lock) {

    @Override
    public String toString() {
        return "receipt:" + number;
    }
}
