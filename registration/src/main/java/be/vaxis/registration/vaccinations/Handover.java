package be.vaxis.registration.vaccinations;

import be.vaxis.registration.dose.DoseId;
import be.vaxis.registration.dose.Source;
import be.vaxis.registration.dose.Told;
import java.util.List;
import java.util.Objects;

/**
 * One vaccination that a provisional identity hands over.
 *
 * @param version of it so far
 * @param words of all its versions, the latest last; never empty
 * @param source who told it first
 */
public record Handover(DoseId dose, int version, List<Told> words, Source source) {

    static Handover of(DoseId dose, Telling telling) {
        return new Handover(dose, telling.version(), telling.words(), Objects.requireNonNull(telling.source()));
    }

    public List<String> fingerprints() {
        return words.stream().map(Told::fingerprint).toList();
    }
}
