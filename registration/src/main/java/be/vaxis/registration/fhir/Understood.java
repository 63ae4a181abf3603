package be.vaxis.registration.fhir;

import be.vaxis.registration.desk.DoseEntry;
import be.vaxis.registration.desk.PatientNumber;
import java.util.List;

/** What a told vaccination is to this register. */
sealed interface Understood {

    PatientNumber patient();

    /** A dose of the campaign, which is registered and counts. */
    record Counted(PatientNumber patient, DoseEntry dose) implements Understood {}

    /**
     * Any other vaccination: kept as it was told.
     *
     * @param key with which its source names it
     * @param doubts why it does not count, although it is against what the campaign is against; else empty
     */
    record Kept(PatientNumber patient, String key, List<Fault> doubts) implements Understood {}
}
