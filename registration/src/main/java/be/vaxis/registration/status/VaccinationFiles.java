package be.vaxis.registration.status;

import static java.util.stream.Collectors.groupingBy;

import be.vaxis.kernel.Insz;
import be.vaxis.kernel.PartialDate;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.PersonIndex;
import be.vaxis.kernel.access.AccessLog;
import be.vaxis.kernel.access.Caller;
import be.vaxis.registration.desk.DoseDesk;
import be.vaxis.registration.dose.DoseId;
import be.vaxis.registration.patient.Patients;
import be.vaxis.registration.product.Products;
import be.vaxis.registration.record.DoseRecord;
import be.vaxis.registration.record.DoseRecords;
import be.vaxis.registration.schedule.Person;
import be.vaxis.registration.status.VaccinationFile.NumberedDose;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks at vaccinations on somebody's behalf, and writes that down in the same transaction. */
@Component
public class VaccinationFiles {

    private static final String STATUS = "registration.status";

    private final PersonIndex index;
    private final DoseRecords records;
    private final Patients patients;
    private final Products products;
    private final AccessLog log;

    VaccinationFiles(PersonIndex index, DoseRecords records, Patients patients, Products products, AccessLog log) {
        this.index = index;
        this.records = records;
        this.patients = patients;
        this.products = products;
        this.log = log;
    }

    /** The file of whoever has this number; an empty one for nobody. */
    @Transactional
    public VaccinationFile look(Insz insz, Caller by, Purpose purpose) {
        return index.find(insz).map(person -> look(person, by, purpose)).orElse(VaccinationFile.EMPTY);
    }

    @Transactional
    public VaccinationFile look(PersonId person, Caller by, Purpose purpose) {
        log.looked(person, by, STATUS, purpose.word());
        return VaccinationFile.of(
                records.of(List.of(person)),
                sees(by, purpose),
                Person.born(patients.bornOf(List.of(person)).get(person)),
                products);
    }

    /** The files of many at once, each under its number; empty ones for nobody. */
    @Transactional
    public Map<Insz, VaccinationFile> lookAtAll(Collection<Insz> numbers, Caller by, Purpose purpose) {
        Map<Insz, PersonId> found = new LinkedHashMap<>();
        numbers.forEach(insz -> index.find(insz).ifPresent(person -> found.put(insz, person)));
        Map<PersonId, VaccinationFile> looked = lookAtPeople(found.values(), by, purpose);
        Map<Insz, VaccinationFile> files = new LinkedHashMap<>();
        numbers.forEach(insz -> {
            PersonId person = found.get(insz);
            files.put(
                    insz, person == null ? VaccinationFile.EMPTY : looked.getOrDefault(person, VaccinationFile.EMPTY));
        });
        return files;
    }

    /** As {@link #lookAtAll}, for people who were found already. */
    @Transactional
    public Map<PersonId, VaccinationFile> lookAtPeople(Collection<PersonId> people, Caller by, Purpose purpose) {
        if (people.isEmpty()) {
            return Map.of();
        }
        log.lookedAtAll(people, by, STATUS, purpose.word());
        Map<PersonId, List<DoseRecord>> doses = records.of(people).stream().collect(groupingBy(DoseRecord::person));
        Map<PersonId, PartialDate> born = patients.bornOf(vaccinated(doses));
        Map<PersonId, VaccinationFile> files = new LinkedHashMap<>();
        people.forEach(person -> files.put(
                person,
                VaccinationFile.of(
                        doses.getOrDefault(person, List.of()),
                        sees(by, purpose),
                        Person.born(born.get(person)),
                        products)));
        return files;
    }

    /** One dose in its series. */
    @Transactional
    public Optional<NumberedDose> lookAtDose(DoseId dose, Caller by, Purpose purpose) {
        return records.find(dose)
                .flatMap(record -> look(record.person(), by, purpose).doses().stream()
                        .filter(numbered -> numbered.record().dose().equals(dose))
                        .findFirst());
    }

    /** The person sees all of their own; others do not see what is held by somebody else. */
    private static Predicate<DoseRecord> sees(Caller by, Purpose purpose) {
        return dose -> purpose == Purpose.OWN || DoseDesk.maySee(by, dose);
    }

    /** Those with a dose: the age of others is not asked for, so that nobody and the unvaccinated get the same answer. */
    private static List<PersonId> vaccinated(Map<PersonId, List<DoseRecord>> doses) {
        return doses.entrySet().stream()
                .filter(of -> of.getValue().stream().anyMatch(DoseRecord::stands))
                .map(Map.Entry::getKey)
                .toList();
    }
}
