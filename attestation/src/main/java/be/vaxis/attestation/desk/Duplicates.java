package be.vaxis.attestation.desk;

import be.vaxis.attestation.hcert.dcc.Kind;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts a dose that was told twice under the one that counts: of the same vaccine, at most two days apart, and of no number
 * of its own. Source: certificates, section 3 (de-duplication).
 */
final class Duplicates {

    private static final int DAYS = 2;

    private Duplicates() {}

    static List<FoundRecord> merged(List<FoundRecord> all) {
        List<FoundRecord> kept = new ArrayList<>();
        List<FoundRecord> placed = new ArrayList<>();
        for (FoundRecord one : all) {
            List<FoundRecord> twice = counts(one)
                    ? all.stream()
                            .filter(other -> !placed.contains(other) && isSame(one, other))
                            .toList()
                    : List.of();
            placed.addAll(twice);
            kept.add(one.with(twice));
        }
        kept.removeIf(one -> placed.stream().anyMatch(other -> other.record().equals(one.record())));
        return kept;
    }

    private static boolean counts(FoundRecord record) {
        return record.kind() == Kind.VACCINATION && record.number() > 0;
    }

    private static boolean isSame(FoundRecord counting, FoundRecord other) {
        return other.kind() == Kind.VACCINATION
                && other.number() == 0
                && other.what().equals(counting.what())
                && Math.abs(ChronoUnit.DAYS.between(counting.day(), other.day())) <= DAYS;
    }
}
