package be.vaxis.selection.candidate;

import be.vaxis.kernel.PostalCode;
import java.util.Set;

/**
 * The part of the country that organises vaccination where somebody lives.
 *
 * <p>Dutch: <i>deelentiteit</i>. Source: process 2, Invitation; the postal codes of the nine German-speaking
 * municipalities, and bpost's ranges for the three regions.
 */
public enum FederatedEntity {
    FLANDERS,
    WALLONIA,
    BRUSSELS,
    OSTBELGIEN;

    private static final Set<Integer> GERMAN_SPEAKING = Set.of(
            4700, 4701, 4710, 4711, 4720, 4721, 4728, 4730, 4731, 4750, 4760, 4761, 4770, 4771, 4780, 4782, 4783, 4784,
            4790, 4791);

    public static FederatedEntity of(PostalCode postalCode) {
        int code = Integer.parseInt(postalCode.value());
        if (GERMAN_SPEAKING.contains(code)) {
            return OSTBELGIEN;
        }
        if (code < 1_300) {
            return BRUSSELS;
        }
        return code < 1_500 || (code >= 4_000 && code < 8_000) ? WALLONIA : FLANDERS;
    }
}
