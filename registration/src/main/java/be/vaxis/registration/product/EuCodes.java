package be.vaxis.registration.product;

/**
 * What an EU certificate calls a vaccine.
 *
 * <p>Source: eHealth Network, value sets for the EU Digital COVID Certificate.
 *
 * @param prophylaxis the kind of vaccine, {@code vp}
 * @param product the number of its marketing authorisation, {@code mp}
 * @param holder who holds that, {@code ma}
 */
public record EuCodes(String prophylaxis, String product, String holder) {}
