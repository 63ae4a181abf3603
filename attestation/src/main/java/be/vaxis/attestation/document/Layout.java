package be.vaxis.attestation.document;

import java.util.Locale;

/**
 * How an attestation is laid out for paper.
 *
 * <p>Dutch: <i>formaat</i>. Source: process 7, Attestation (printable).
 */
public enum Layout {
    /** 210 × 297 mm, with marks to fold it in three for an envelope or an inside pocket. */
    A4,
    /** 85.6 × 54 mm (ISO/IEC 7810, ID-1), as a bank card: who on the first face, which doses on the next. */
    CARD,
    /** A4 with the elements of the WHO's core data set, in its order (DDCC:VS, 27 August 2021). */
    WHO;

    /** The page of which it is a style. */
    String page() {
        return this == WHO ? "who" : "document";
    }

    String file() {
        return name().toLowerCase(Locale.ROOT) + ".css";
    }
}
