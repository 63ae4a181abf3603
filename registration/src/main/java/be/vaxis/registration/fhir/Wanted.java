package be.vaxis.registration.fhir;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.hl7.fhir.r4.model.Immunization;
import org.hl7.fhir.r4.model.Immunization.ImmunizationStatus;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/**
 * Which vaccinations of a patient a search is after.
 *
 * @param statuses those that were given only, unless others are asked for
 * @param from they changed at that moment or later
 * @param until they changed at that moment or earlier
 */
record Wanted(Set<ImmunizationStatus> statuses, Instant from, Instant until) {

    static final Wanted ALL_GIVEN = new Wanted(EnumSet.of(ImmunizationStatus.COMPLETED), Instant.MIN, Instant.MAX);

    boolean includes(Immunization vaccination) {
        Instant changed = vaccination.getMeta().getLastUpdated().toInstant();
        return statuses.contains(vaccination.getStatus()) && !changed.isBefore(from) && !changed.isAfter(until);
    }

    /** {@code completed,not-done}, as FHIR writes it. */
    String statusText() {
        return statuses.stream().map(ImmunizationStatus::toCode).collect(joining(","));
    }

    static Set<ImmunizationStatus> statuses(String typed) {
        Set<ImmunizationStatus> read = Arrays.stream(ImmunizationStatus.values())
                .filter(status -> status != ImmunizationStatus.NULL)
                .filter(status -> Arrays.asList(typed.split(",")).contains(status.toCode()))
                .collect(toCollection(() -> EnumSet.noneOf(ImmunizationStatus.class)));
        if (read.size() != typed.split(",").length) {
            throw FhirRefusal.badRequest(
                    IssueType.CODEINVALID,
                    "The status of a vaccination is completed, not-done or entered-in-error; several with a comma.");
        }
        return read;
    }
}
