package be.vaxis.attestation.smarthealth;

import java.util.Optional;

/**
 * The text of a QR code: each sign of the JWS as two figures, which a code holds more of than of letters.
 *
 * <p>Source: framework, <i>Every Health Card can be embedded in a QR Code</i>; codes in parts are no longer made.
 */
public final class CardCode {

    public static final String PREFIX = "shc:/";

    /** Of a JWS that fits in one QR code of version 22. */
    public static final int MOST_CHARACTERS = 1195;

    /** The lowest sign of a JWS, {@code -}, is 00. */
    private static final int LOWEST = '-';

    private static final String JWS = "[A-Za-z0-9_.-]+";

    private CardCode() {}

    /** Empty when the card is too large for one code; it can still be handed over as a file. */
    public static Optional<String> of(String jws) {
        if (!jws.matches(JWS)) {
            throw new IllegalArgumentException("This is no compact JWS.");
        }
        if (jws.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        var figures = new StringBuilder(PREFIX);
        jws.chars()
                .map(sign -> sign - LOWEST)
                .forEach(number -> figures.append(number / 10).append(number % 10));
        return Optional.of(figures.toString());
    }

    /** The JWS in a code; empty for what is no code of a card in one part. Whose signature it has is another question. */
    public static Optional<String> read(String code) {
        if (!code.matches(PREFIX + "(\\d\\d){1," + MOST_CHARACTERS + "}")) {
            return Optional.empty();
        }
        var jws = new StringBuilder();
        for (int i = PREFIX.length(); i < code.length(); i += 2) {
            jws.append((char) (LOWEST + Integer.parseInt(code, i, i + 2, 10)));
        }
        return jws.toString().matches(JWS) ? Optional.of(jws.toString()) : Optional.empty();
    }
}
