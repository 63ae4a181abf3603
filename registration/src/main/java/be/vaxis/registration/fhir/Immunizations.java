package be.vaxis.registration.fhir;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.access.Caller;
import be.vaxis.registration.dose.DoseId;
import be.vaxis.registration.immunization.Version;
import be.vaxis.registration.immunization.Versions;
import be.vaxis.registration.status.Purpose;
import be.vaxis.registration.status.VaccinationFile;
import be.vaxis.registration.status.VaccinationFile.NumberedDose;
import be.vaxis.registration.status.VaccinationFiles;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hl7.fhir.r4.model.Immunization;
import org.springframework.stereotype.Component;

/** All vaccinations of people, whichever way they were told. Whoever looks is written down. */
@Component
class Immunizations {

    private static final Comparator<Immunization> BY_DAY = Comparator.comparing((Immunization vaccination) ->
                    String.valueOf(vaccination.getOccurrence().primitiveValue()))
            .thenComparing(Immunization::getIdPart);

    private final VaccinationFiles files;
    private final Versions versions;
    private final Rendering rendering;

    Immunizations(VaccinationFiles files, Versions versions, Rendering rendering) {
        this.files = files;
        this.versions = versions;
        this.rendering = rendering;
    }

    /** In the order of the days on which they were given, as far as these are known. */
    List<Immunization> of(PersonId person, Caller caller) {
        return all(files.look(person, caller, Purpose.CARE), versions.lastOf(Set.of(person)));
    }

    /** The same for many people at once. */
    Map<PersonId, List<Immunization>> ofAll(Collection<PersonId> people, Caller caller) {
        Map<PersonId, VaccinationFile> looked = files.lookAtPeople(people, caller, Purpose.CARE);
        Map<PersonId, List<Version>> told = versions.lastOf(people).stream().collect(groupingBy(Version::person));
        Map<PersonId, List<Immunization>> found = new LinkedHashMap<>();
        looked.forEach((person, file) -> found.put(person, all(file, told.getOrDefault(person, List.of()))));
        return found;
    }

    Optional<Immunization> find(DoseId dose, Caller caller) {
        List<Version> history = versions.of(dose);
        if (history.isEmpty()) {
            return files.lookAtDose(dose, caller, Purpose.CARE).map(rendering::written);
        }
        Version last = history.getLast();
        VaccinationFile file = files.look(last.person(), caller, Purpose.CARE);
        return file.held().contains(dose)
                ? Optional.empty()
                : rendering.version(last, numbered(file).get(dose));
    }

    /** Every version, the newest first; of a dose that was told by fields, the one there is. */
    List<Immunization> history(DoseId dose, Caller caller) {
        List<Version> history = versions.of(dose);
        if (history.isEmpty()) {
            return find(dose, caller).stream().toList();
        }
        VaccinationFile file = files.look(history.getLast().person(), caller, Purpose.CARE);
        if (file.held().contains(dose)) {
            return List.of();
        }
        NumberedDose today = numbered(file).get(dose);
        return history.reversed().stream()
                .flatMap(version -> rendering.version(version, version == history.getLast() ? today : null).stream())
                .toList();
    }

    private List<Immunization> all(VaccinationFile file, List<Version> told) {
        Map<DoseId, NumberedDose> counted = numbered(file);
        List<Immunization> all = new ArrayList<>();
        for (Version version : told) {
            if (file.held().contains(version.dose())) {
                continue;
            }
            rendering.version(version, counted.remove(version.dose())).ifPresent(all::add);
        }
        counted.values().forEach(dose -> all.add(rendering.written(dose)));
        all.sort(BY_DAY);
        return all;
    }

    private static Map<DoseId, NumberedDose> numbered(VaccinationFile file) {
        return file.doses().stream()
                .collect(toMap(
                        dose -> dose.record().dose(), Function.identity(), (one, same) -> one, LinkedHashMap::new));
    }
}
