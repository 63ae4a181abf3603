package be.vaxis.attestation.valueset;

import java.util.List;

/**
 * How a brand stands in a certificate.
 *
 * @param brand as it is known, {@code Comirnaty}
 * @param product {@code mp}; the source writes " (deprecated)" behind three of them, which is no part of the code
 * @param holder {@code ma}, of the authorisation, or the manufacturer
 * @param prophylaxis {@code vp}, any of these; the first is the closest
 */
public record Encoding(String brand, String product, String holder, List<String> prophylaxis) {

    private static final String NOTE = " (deprecated)";

    public Encoding {
        product = product.endsWith(NOTE) ? product.substring(0, product.length() - NOTE.length()) : product;
        prophylaxis = List.copyOf(prophylaxis);
    }
}
