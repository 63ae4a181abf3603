package be.vaxis.registration.rest;

import be.vaxis.contract.registration.RegistrationEvent.VaccinationStatus;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import be.vaxis.registration.schedule.NextDose;
import be.vaxis.registration.schedule.Standing;
import be.vaxis.registration.status.Purpose;
import be.vaxis.registration.status.VaccinationFile;
import be.vaxis.registration.status.VaccinationFile.NumberedDose;
import be.vaxis.registration.status.VaccinationFiles;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells where people stand. */
@RestController
@RequestMapping("/api/v1/vaccination-status")
@Needs(Permission.QUERY_STATUS)
class StatusController {

    record StatusRequest(@NotNull @Size(min = 1, max = 100) List<@NotNull Insz> insz) {}

    record Statuses(List<Status> items) {}

    /** Somebody unknown is NOT_VACCINATED, in the same form. */
    record Status(
            Insz insz, VaccinationStatus status, @Nullable NextDose next, List<Dose> doses) {

        static Status of(Insz insz, VaccinationFile file) {
            Standing standing = file.standing();
            List<Dose> doses = file.standingDoses().stream().map(Dose::of).toList();
            return new Status(insz, standing.status(), standing.next(), doses);
        }
    }

    record Dose(UUID dose, String product, LocalDate given, int number, int of) {

        static Dose of(NumberedDose dose) {
            return new Dose(
                    dose.record().dose().value(),
                    dose.record().vaccine().product(),
                    dose.record().given(),
                    dose.number(),
                    dose.of());
        }
    }

    private final VaccinationFiles files;

    StatusController(VaccinationFiles files) {
        this.files = files;
    }

    /** Up to a hundred people, each once, in the order asked. Every one of them can see that it was asked. */
    @PostMapping("/_search")
    Statuses search(@Valid @RequestBody StatusRequest request, Caller caller) {
        var found = files.lookAtAll(request.insz(), caller, Purpose.CARE);
        return new Statuses(found.entrySet().stream()
                .map(entry -> Status.of(entry.getKey(), entry.getValue()))
                .toList());
    }
}
