package be.vaxis.attestation.smarthealth;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a card tells: one person and the doses of one disease. Prints as a number of doses only.
 *
 * @param doses any order; the card has the earliest first
 * @param validFrom <i>nbf</i>
 * @param expires <i>exp</i>; null for a card that does not
 * @param revocationId <i>rid</i>: at most 24 signs of base64url that mean nothing to others; null for a card that cannot
 *     be revoked by itself
 */
public record HealthCard(
        Holder holder,
        List<Dose> doses,
        Instant validFrom,
        @Nullable Instant expires,
        @Nullable String revocationId) {

    private static final String RID = "[A-Za-z0-9_-]{1,24}";

    /**
     * @param given may be empty
     * @param birthDate in full or partial, as FHIR has it: {@code 1964-03-12}, {@code 1964-03}, {@code 1964}; empty where nobody
     *     knows
     */
    public record Holder(String family, List<String> given, String birthDate) {}

    /**
     * @param vaccine the same vaccine in one system of codes or more, see {@link VaccineCode}
     * @param lot null where it is not known
     * @param performer who gave it; null where it is not known
     */
    public record Dose(
            List<Coding> vaccine,
            LocalDate given,
            @Nullable String lot,
            @Nullable String performer) {}

    public record Coding(String system, String code) {}

    /** @throws IllegalArgumentException no dose, a dose without a code, or a revocation identifier of another form */
    public HealthCard {
        doses = doses.stream().sorted(Comparator.comparing(Dose::given)).toList();
        if (doses.isEmpty() || doses.stream().anyMatch(dose -> dose.vaccine().isEmpty())) {
            throw new IllegalArgumentException("A card tells of one dose or more, each with a code.");
        }
        if (revocationId != null && !revocationId.matches(RID)) {
            throw new IllegalArgumentException("A revocation identifier is 1 to 24 signs of base64url.");
        }
    }

    @Override
    public String toString() {
        return "health card of " + doses.size() + " doses";
    }
}
