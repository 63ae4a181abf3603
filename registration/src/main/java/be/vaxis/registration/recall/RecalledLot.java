package be.vaxis.registration.recall;

import be.vaxis.registration.dose.LotNumber;

/**
 * What is recalled. Two products may have a lot of the same number.
 *
 * @param formerly whether those count too whose dose was on record under this lot before it was corrected
 */
public record RecalledLot(String product, LotNumber lot, boolean formerly) {

    boolean isSameLot(RecalledLot other) {
        return product.equals(other.product) && lot.equals(other.lot);
    }
}
