package be.vaxis.registration.web;

import be.vaxis.kernel.Insz;
import be.vaxis.kernel.PartialDate;
import be.vaxis.kernel.PersonIndex;
import be.vaxis.kernel.PersonName;
import be.vaxis.registration.patient.Patient;
import be.vaxis.registration.patient.Patients;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Shows whose number was typed, so that no dose lands in the file of somebody else. */
@Component
class Recognition {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private final PersonIndex index;
    private final Patients patients;
    private final Clock clock;

    Recognition(PersonIndex index, Patients patients, Clock clock) {
        this.index = index;
        this.patients = patients;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BRUSSELS);
    }

    Who of(Insz insz) {
        Optional<Patient> patient = index.find(insz).flatMap(patients::find);
        Optional<PartialDate> born = patient.flatMap(known -> known.birthDate().value());
        return new Who(
                insz.formatted(),
                patient.flatMap(known -> known.name().value())
                        .map(PersonName::full)
                        .orElse(null),
                born.map(PartialDate::text).orElse(null),
                born.flatMap(PartialDate::exact).orElse(null),
                born.map(date -> date.ageOn(today())).orElse(null));
    }
}
