package be.vaxis.selection.rest;

import be.vaxis.contract.registration.RegistrationEvent.VaccinationStatus;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.PersonIndex;
import be.vaxis.kernel.access.AccessLog;
import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import be.vaxis.selection.coderecord.CodeRecord;
import be.vaxis.selection.coderecord.CodeRecords;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells care providers how far the codes of their patients are used, one patient or a batch.
 *
 * <p>Source: process 1, Selection: GPs, collectivity and occupational physicians ask by INSZ.
 */
@RestController
@RequestMapping("/api/v1/code-usage")
@Needs(Permission.QUERY_STATUS)
class CodeUsageController {

    private static final String UNKNOWN = "UNKNOWN";

    record UsageRequest(@NotEmpty @Size(max = 100) List<@NotNull Insz> insz) {}

    record UsageAnswer(List<PersonUsage> results) {}

    /**
     * @param usage UNKNOWN for who is not in the code database
     * @param firstDose day of the first dose, once given
     * @param secondVaccine our code of the vaccine that was given second
     * @param secondDoseFrom first day of the window for a second dose, when one is needed
     */
    record PersonUsage(
            Insz insz,
            String usage,
            @Nullable VaccinationStatus vaccination,
            @Nullable LocalDate firstDose,
            @Nullable String secondVaccine,
            @Nullable LocalDate secondDoseFrom,
            @Nullable LocalDate secondDoseUntil) {

        static PersonUsage of(Insz insz, @Nullable CodeRecord found) {
            return found == null
                    ? new PersonUsage(insz, UNKNOWN, null, null, null, null, null)
                    : new PersonUsage(
                            insz,
                            found.usage().name(),
                            found.vaccination(),
                            found.firstDose(),
                            found.secondVaccine(),
                            found.secondFrom(),
                            found.secondUntil());
        }
    }

    private final PersonIndex index;
    private final CodeRecords records;
    private final AccessLog accessLog;

    CodeUsageController(PersonIndex index, CodeRecords records, AccessLog accessLog) {
        this.index = index;
        this.records = records;
        this.accessLog = accessLog;
    }

    /** Status per person, in the order asked. 200; 400 {@code badRequest} with every issue at once. */
    @PostMapping("/_search")
    @Transactional
    public UsageAnswer search(@Valid @RequestBody UsageRequest request, Caller caller) {
        Map<Insz, PersonId> people = new LinkedHashMap<>();
        request.insz().forEach(insz -> index.find(insz).ifPresent(person -> people.put(insz, person)));
        accessLog.lookedAtAll(people.values(), caller, "selection.codeUsage", "care");
        Map<PersonId, CodeRecord> found = records.findAll(people.values());
        return new UsageAnswer(request.insz().stream()
                .map(insz -> PersonUsage.of(insz, people.containsKey(insz) ? found.get(people.get(insz)) : null))
                .toList());
    }
}
