package be.vaxis.registration;

import static be.vaxis.registration.RegistrationFixtures.ANNA;
import static be.vaxis.registration.RegistrationFixtures.ANNAS_INSZ;
import static be.vaxis.registration.RegistrationFixtures.FIRST_DAY;
import static be.vaxis.registration.RegistrationFixtures.GHENT;
import static be.vaxis.registration.RegistrationFixtures.IN_GHENT;
import static be.vaxis.registration.RegistrationFixtures.LOT;
import static be.vaxis.registration.RegistrationFixtures.NOW;
import static be.vaxis.registration.RegistrationFixtures.OF_ANNA;
import static be.vaxis.registration.RegistrationFixtures.PRODUCTS;
import static be.vaxis.registration.RegistrationFixtures.VERA;
import static be.vaxis.registration.RegistrationFixtures.VERAS_INSZ;
import static be.vaxis.registration.RegistrationFixtures.dose;
import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.kernel.Personal;
import be.vaxis.registration.dose.Answer;
import be.vaxis.registration.dose.OverrideReason;
import be.vaxis.registration.dose.Reaction;
import be.vaxis.registration.dose.UnitNumber;
import be.vaxis.registration.dose.Vaccinator;
import be.vaxis.registration.dose.Vaccine;
import be.vaxis.registration.dose.WithdrawalReason;
import be.vaxis.registration.schedule.Course;
import be.vaxis.registration.schedule.Standing;
import be.vaxis.registration.schedule.Taken;
import be.vaxis.registration.vaccinations.VaccinationsEvent;
import be.vaxis.registration.vaccinations.VaccinationsEvent.DoseRegistered;
import be.vaxis.registration.vaccinations.VaccinationsEvent.DoseWithdrawn;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What was stored once must be readable for ever; the personal parts are shown here as they are before encryption. */
class StoredFormTest {

    final JsonMapper json = JsonMapper.builder().addModule(new PlainPersonal()).build();

    @Test
    void a_registered_dose_keeps_its_form() throws IOException {
        Taken taken = new Taken(dose("first"), "COMIRNATY", FIRST_DAY);
        keepsItsForm(new DoseRegistered(
                OF_ANNA,
                dose("first"),
                Personal.of(ANNA, ANNAS_INSZ),
                new Vaccine("COMIRNATY", LOT, new UnitNumber("034753633002"), LocalDate.of(2021, 8, 31)),
                FIRST_DAY,
                1,
                IN_GHENT,
                Vaccinator.of(Personal.of(VERA, VERAS_INSZ)),
                GHENT,
                Reaction.NAUSEA,
                Map.of("bleeding", Answer.NO),
                OverrideReason.MEDICAL_DECISION,
                NOW,
                Course.of(List.of(taken), PRODUCTS).standing()));
    }

    @Test
    void a_withdrawn_dose_keeps_its_form() throws IOException {
        keepsItsForm(
                new DoseWithdrawn(OF_ANNA, dose("first"), WithdrawalReason.WRONG_PERSON, GHENT, NOW, Standing.NONE));
    }

    private void keepsItsForm(VaccinationsEvent event) throws IOException {
        String file = "/stored/registration.vaccinations." + event.getClass().getSimpleName() + ".1.json";
        try (var golden = StoredFormTest.class.getResourceAsStream(file)) {
            String stored = new String(golden.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(json.readTree(json.writeValueAsString(event))).isEqualTo(json.readTree(stored));
            assertThat(json.readValue(stored, event.getClass())).isEqualTo(event);
        }
    }
}
