package be.vaxis.pharmacovigilance.pseudonymisation.wire;

import java.util.List;

/**
 * The way to the service, for the client and for the owner of a domain; each with credentials of its own.
 *
 * <p>An answer has as many points as were asked, in the same order and with the same ids.
 */
public interface PseudonymisationLine {

    /** From values to pseudonyms in transit. */
    List<BlindedPoint> pseudonymise(String domain, List<BlindedPoint> points);

    /** From pseudonyms in transit back to values. */
    List<BlindedPoint> identify(String domain, List<BlindedPoint> points);

    /** From pseudonyms of one domain to those of another, or to those of the same under its new secret. */
    List<BlindedPoint> convert(String domain, String to, List<BlindedPoint> points);

    /** The keys of a domain, for its owner. */
    DomainKeys keys(String domain);
}
