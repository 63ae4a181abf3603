package be.vaxis.attestation.ddcc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One person and one dose, as the WHO asks. Prints as nothing of either.
 *
 * <p>Source: logical model DDCCCoreDataSet.VS; the names of the parts are its own.
 *
 * @param name in full, as it would be read aloud
 * @param birthDate null where nobody knows
 * @param identifier of the person; null to leave it out
 */
public record CoreDataSet(
        String name,
        @Nullable LocalDate birthDate,
        @Nullable String identifier,
        Certificate certificate,
        Vaccination vaccination) {

    /**
     * @param issuer in words
     * @param hcid the identifier of the certificate: the same as that of the EU certificate of the dose
     */
    public record Certificate(String issuer, String hcid, LocalDate validFrom, LocalDate validUntil) {}

    /**
     * @param vaccine its kind
     * @param brand its trade name
     * @param holder of the marketing authorisation; the data set asks for this or the manufacturer
     * @param lot null where it is not held, though the data set asks for it: see {@link #missing()}
     * @param dose from 1
     * @param totalDoses null where it is not known
     * @param country three letters (ISO 3166-1), such as {@code BEL}
     * @param centre null where it is not known
     */
    public record Vaccination(
            Coding vaccine,
            Coding brand,
            Coding holder,
            @Nullable String lot,
            LocalDate given,
            int dose,
            @Nullable Integer totalDoses,
            String country,
            @Nullable String centre) {}

    public record Coding(String system, String code, String display) {}

    /** @throws IllegalArgumentException a dose before the first, or a country of other than three letters */
    public CoreDataSet {
        if (vaccination.dose() < 1 || !vaccination.country().matches("[A-Z]{3}")) {
            throw new IllegalArgumentException("A dose has a number from 1 and a country of three letters.");
        }
    }

    /** Which elements the data set demands and this one does not have; a reader may refuse it for them. */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (name.isBlank()) {
            missing.add("name");
        }
        if (vaccination.lot() == null) {
            missing.add("vaccination.lot");
        }
        return missing;
    }

    @Override
    public String toString() {
        return "core data set of one dose";
    }
}
