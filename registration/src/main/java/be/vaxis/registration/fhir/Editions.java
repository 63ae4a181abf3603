package be.vaxis.registration.fhir;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import be.vaxis.kernel.access.Caller;
import be.vaxis.registration.change.Change;
import be.vaxis.registration.change.Change.Activity;
import be.vaxis.registration.dose.DoseId;
import be.vaxis.registration.immunization.Version;
import be.vaxis.registration.immunization.Versions;
import be.vaxis.registration.record.PastTruth;
import be.vaxis.registration.record.PastTruths;
import be.vaxis.registration.status.Purpose;
import be.vaxis.registration.status.VaccinationFile;
import be.vaxis.registration.status.VaccinationFile.NumberedDose;
import be.vaxis.registration.status.VaccinationFiles;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hl7.fhir.r4.model.Immunization;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Vaccinations as they read at the versions that changes made. Whoever looks is written down, once for each person. */
@Component
class Editions {

    private final VaccinationFiles files;
    private final Versions versions;
    private final PastTruths past;
    private final Rendering rendering;

    Editions(VaccinationFiles files, Versions versions, PastTruths past, Rendering rendering) {
        this.files = files;
        this.versions = versions;
        this.past = past;
        this.rendering = rendering;
    }

    /** A change and what it made of the vaccination. */
    record Edition(Change change, Immunization vaccination) {}

    private record Mark(DoseId dose, int version) {}

    /** In the order of the changes; without those of people who were forgotten in the meantime, and of what is held. */
    List<Edition> of(List<Change> changes, Caller caller, Purpose purpose) {
        var people = changes.stream().map(Change::person).collect(toSet());
        Collection<VaccinationFile> seen =
                files.lookAtPeople(people, caller, purpose).values();
        Set<DoseId> held = seen.stream().flatMap(file -> file.held().stream()).collect(toSet());
        Map<DoseId, NumberedDose> today = seen.stream()
                .flatMap(file -> file.doses().stream())
                .collect(toMap(dose -> dose.record().dose(), Function.identity()));
        Map<DoseId, List<PastTruth>> before = past.ofAll(today.keySet());
        Map<Mark, Version> told = versions
                .at(
                        changes.stream().map(Change::dose).toList(),
                        changes.stream().map(Change::version).toList())
                .stream()
                .collect(toMap(version -> new Mark(version.dose(), version.number()), Function.identity()));
        return changes.stream()
                .filter(change -> !held.contains(change.dose()))
                .flatMap(change -> edition(
                        change,
                        told.get(new Mark(change.dose(), change.version())),
                        then(change, today.get(change.dose()), before.getOrDefault(change.dose(), List.of())))
                        .stream())
                .toList();
    }

    private static @Nullable NumberedDose then(Change change, @Nullable NumberedDose today, List<PastTruth> before) {
        if (today == null) {
            return null;
        }
        boolean withdrawn = change.activity() == Activity.WITHDRAWN;
        var record = PastTruth.at(change.version(), withdrawn, today.record(), before);
        return change.isLast()
                ? new NumberedDose(record, today.number(), today.of(), today.booster(), today.objection())
                : new NumberedDose(record, 0, today.of());
    }

    private Optional<Edition> edition(Change change, @Nullable Version told, @Nullable NumberedDose then) {
        Optional<Immunization> vaccination = told != null
                ? rendering.version(told, told.told() == null || change.isLast() ? then : null)
                : Optional.ofNullable(then).map(rendering::written);
        return vaccination.map(read -> {
            read.getMeta().setVersionId(String.valueOf(change.version())).setLastUpdated(Date.from(change.changed()));
            return new Edition(change, read);
        });
    }
}
