package be.vaxis.registration.status;

import static java.util.stream.Collectors.groupingBy;

import be.vaxis.kernel.Insz;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.PersonIndex;
import be.vaxis.kernel.access.AccessLog;
import be.vaxis.kernel.access.Caller;
import be.vaxis.registration.dose.DoseId;
import be.vaxis.registration.product.Products;
import be.vaxis.registration.record.DoseRecord;
import be.vaxis.registration.record.DoseRecords;
import be.vaxis.registration.status.VaccinationFile.NumberedDose;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks at vaccinations on somebody's behalf, and writes that down in the same transaction. */
@Component
public class VaccinationFiles {

    private static final String STATUS = "registration.status";

    private final PersonIndex index;
    private final DoseRecords records;
    private final Products products;
    private final AccessLog log;

    VaccinationFiles(PersonIndex index, DoseRecords records, Products products, AccessLog log) {
        this.index = index;
        this.records = records;
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
        return VaccinationFile.of(records.of(List.of(person)), products);
    }

    /** The files of many at once, each under its number; empty ones for nobody. */
    @Transactional
    public Map<Insz, VaccinationFile> lookAtAll(Collection<Insz> numbers, Caller by, Purpose purpose) {
        Map<Insz, PersonId> found = new LinkedHashMap<>();
        numbers.forEach(insz -> index.find(insz).ifPresent(person -> found.put(insz, person)));
        if (!found.isEmpty()) {
            log.lookedAtAll(found.values(), by, STATUS, purpose.word());
        }
        Map<PersonId, List<DoseRecord>> doses =
                records.of(found.values()).stream().collect(groupingBy(DoseRecord::person));
        Map<Insz, VaccinationFile> files = new LinkedHashMap<>();
        numbers.forEach(insz -> files.put(insz, file(found.get(insz), doses)));
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

    private VaccinationFile file(@Nullable PersonId person, Map<PersonId, List<DoseRecord>> doses) {
        return person == null
                ? VaccinationFile.EMPTY
                : VaccinationFile.of(doses.getOrDefault(person, List.of()), products);
    }
}
