package be.vaxis.registration.desk;

import org.jspecify.annotations.Nullable;

/** A vaccination as it is handed in among many. */
public sealed interface Handed {

    /**
     * A dose of the campaign.
     *
     * @param words in which it was told; null when it was told by fields
     */
    record Dose(DoseEntry entry, @Nullable String words) implements Handed {}

    /**
     * A vaccination that is not counted, and kept as it was told.
     *
     * @param key with which its source names it
     */
    record Words(PatientNumber patient, String key, String words) implements Handed {}
}
