package be.vaxis.registration.rest;

import be.vaxis.contract.registration.RegistrationEvent.VaccinationStatus;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import be.vaxis.registration.dose.ToldNumber;
import be.vaxis.registration.product.Products;
import be.vaxis.registration.schedule.Forecast;
import be.vaxis.registration.schedule.NextDose;
import be.vaxis.registration.schedule.Objection;
import be.vaxis.registration.schedule.Standing;
import be.vaxis.registration.status.Purpose;
import be.vaxis.registration.status.VaccinationFile;
import be.vaxis.registration.status.VaccinationFile.NumberedDose;
import be.vaxis.registration.status.VaccinationFiles;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
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

    /**
     * Somebody unknown is NOT_VACCINATED, in the same form.
     *
     * @param next when the next dose of the series may be given, while one is needed
     * @param forecast the dose that comes next by the schedule of today, boosters included, or why none does
     * @param overdue whether it should have been given by now
     */
    record Status(
            Insz insz,
            VaccinationStatus status,
            @Nullable NextDose next,
            Forecast forecast,
            boolean overdue,
            List<Dose> doses) {

        static Status of(Insz insz, VaccinationFile file, Products products, LocalDate today) {
            Standing standing = file.standing();
            Forecast forecast = file.forecast(products, today);
            List<Dose> doses = file.standingDoses().stream().map(Dose::of).toList();
            return new Status(insz, standing.status(), standing.next(), forecast, forecast.overdueOn(today), doses);
        }
    }

    /**
     * A dose that was given, as the schedule of its day sees it.
     *
     * @param number among the doses that count; 0 when it does not
     * @param booster whether it counts on top of a complete series
     * @param told its number as who told it says, such as {@code 2/3}; absent when they do not
     * @param toldOtherwise whether that is not the number by which it counts
     * @param objection what the schedule has against it, also when it counts as a reason was given
     */
    record Dose(
            UUID dose,
            String product,
            LocalDate given,
            int number,
            int of,
            boolean counts,
            boolean booster,
            @Nullable ToldNumber told,
            boolean toldOtherwise,
            @Nullable Objection objection) {

        static Dose of(NumberedDose dose) {
            return new Dose(
                    dose.record().dose().value(),
                    dose.record().vaccine().product(),
                    dose.record().given(),
                    dose.number(),
                    dose.of(),
                    !dose.inVain(),
                    dose.booster(),
                    dose.record().number(),
                    dose.toldOtherwise(),
                    dose.objection());
        }
    }

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private final VaccinationFiles files;
    private final Products products;
    private final Clock clock;

    StatusController(VaccinationFiles files, Products products, Clock clock) {
        this.files = files;
        this.products = products;
        this.clock = clock;
    }

    /** Up to a hundred people, each once, in the order asked. Every one of them can see that it was asked. */
    @PostMapping("/_search")
    Statuses search(@Valid @RequestBody StatusRequest request, Caller caller) {
        var found = files.lookAtAll(request.insz(), caller, Purpose.CARE);
        LocalDate today = LocalDate.ofInstant(clock.instant(), BRUSSELS);
        return new Statuses(found.entrySet().stream()
                .map(entry -> Status.of(entry.getKey(), entry.getValue(), products, today))
                .toList());
    }
}
