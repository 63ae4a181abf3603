package be.vaxis.pharmacovigilance.pseudonymisation.transit;

import javax.crypto.SecretKey;

/**
 * What the service and the owner of a domain share, and nobody else: it seals pseudonyms in transit.
 *
 * @param kid its name, which travels in the clear
 * @param secret AES-256
 * @param epoch which secret of the domain was used: pseudonyms of two epochs are as unrelated as those of two domains
 * @param active whether what leaves now is sealed with it; else it only opens what was sealed before
 */
public record TransitKey(String kid, SecretKey secret, int epoch, boolean active) {

    @Override
    public String toString() {
        return "TransitKey[" + kid + "]";
    }
}
