package be.vaxis.registration.status;

import static be.vaxis.registration.RegistrationFixtures.ANNA;
import static be.vaxis.registration.RegistrationFixtures.ANNAS_INSZ;
import static be.vaxis.registration.RegistrationFixtures.FIRST_DAY;
import static be.vaxis.registration.RegistrationFixtures.GHENT;
import static be.vaxis.registration.RegistrationFixtures.NOW;
import static be.vaxis.registration.RegistrationFixtures.PRODUCTS;
import static be.vaxis.registration.RegistrationFixtures.SECOND_DAY;
import static be.vaxis.registration.RegistrationFixtures.nurse;
import static be.vaxis.registration.RegistrationFixtures.recorded;
import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.contract.registration.RegistrationEvent.VaccinationStatus;
import be.vaxis.kernel.Insz;
import be.vaxis.registration.Looks;
import be.vaxis.registration.dose.Sharing;
import be.vaxis.registration.record.DoseRecord;
import be.vaxis.registration.schedule.Person;
import be.vaxis.registration.status.VaccinationFile.NumberedDose;
import java.util.List;
import org.junit.jupiter.api.Test;

class VaccinationFileTest {

    static final DoseRecord FIRST = recorded("first", "COMIRNATY", FIRST_DAY, null);
    static final DoseRecord SECOND = recorded("second", "COMIRNATY", SECOND_DAY, null);
    static final DoseRecord MISTAKE = recorded("mistake", "COMIRNATY", FIRST_DAY.minusDays(30), NOW);
    static final Insz NOBODY = new Insz("17073003384");

    final Looks looks = new Looks();

    @Test
    void a_withdrawn_dose_is_in_the_file_and_does_not_count() {
        VaccinationFile file = VaccinationFile.of(List.of(MISTAKE, FIRST), Person.UNKNOWN, PRODUCTS);
        assertThat(file.standing().status()).isEqualTo(VaccinationStatus.FIRST_DOSE_SECOND_NEEDED);
        assertThat(file.doses()).extracting(NumberedDose::number).containsExactly(0, 1);
        assertThat(file.standingDoses()).extracting(NumberedDose::record).containsExactly(FIRST);
    }

    @Test
    void doses_are_numbered_by_their_days() {
        VaccinationFile file = VaccinationFile.of(List.of(FIRST, SECOND), Person.UNKNOWN, PRODUCTS);
        assertThat(file.doses()).extracting(NumberedDose::number).containsExactly(1, 2);
        assertThat(file.doses()).extracting(NumberedDose::of).containsOnly(2);
    }

    @Test
    void a_look_is_written_down() {
        files().look(ANNAS_INSZ, nurse("vera", "GENT-EXPO"), Purpose.VACCINATION);
        assertThat(looks.written).containsExactly(ANNA + " registration.status vaccination");
    }

    @Test
    void somebody_unknown_has_an_empty_file_of_the_same_form() {
        assertThat(files().look(NOBODY, nurse("vera", "GENT-EXPO"), Purpose.CARE))
                .isEqualTo(VaccinationFile.EMPTY);
        assertThat(looks.written).isEmpty();
    }

    @Test
    void many_are_looked_at_in_the_order_asked() {
        var found = files().lookAtAll(List.of(NOBODY, ANNAS_INSZ), nurse("vera", "GENT-EXPO"), Purpose.CARE);
        assertThat(found.keySet()).containsExactly(NOBODY, ANNAS_INSZ);
        assertThat(found.get(NOBODY)).isEqualTo(VaccinationFile.EMPTY);
        assertThat(found.get(ANNAS_INSZ).standing().complete()).isTrue();
        assertThat(looks.written).containsExactly(ANNA + " registration.status care");
    }

    @Test
    void what_is_held_is_seen_by_its_source_and_the_person_only() {
        DoseRecord held = recorded("held", "COMIRNATY", FIRST_DAY, Sharing.WITHHELD, GHENT);
        var files = FilesOf.doses(List.of(held), looks);
        var elsewhere = files.look(ANNAS_INSZ, nurse("paul", "ANTWERP"), Purpose.CARE);
        assertThat(elsewhere.doses()).isEmpty();
        assertThat(elsewhere.standing().status()).isEqualTo(VaccinationStatus.NOT_VACCINATED);
        assertThat(files.lookAtDose(held.dose(), nurse("paul", "ANTWERP"), Purpose.CARE))
                .isEmpty();
        assertThat(files.lookAtAll(List.of(ANNAS_INSZ), nurse("paul", "ANTWERP"), Purpose.CARE)
                        .get(ANNAS_INSZ)
                        .doses())
                .isEmpty();
        assertThat(files.look(ANNAS_INSZ, nurse("vera", "GENT-EXPO"), Purpose.CARE)
                        .doses())
                .hasSize(1);
        assertThat(files.look(ANNAS_INSZ, nurse("anna", null), Purpose.OWN).doses())
                .hasSize(1);
    }

    @Test
    void of_two_doses_only_the_shared_one_is_counted_for_others() {
        DoseRecord held = recorded("held", "COMIRNATY", FIRST_DAY, Sharing.WITHHELD, GHENT);
        DoseRecord shared = recorded("shared", "COMIRNATY", SECOND_DAY, Sharing.GIVEN, GHENT);
        var files = FilesOf.doses(List.of(held, shared), looks);
        assertThat(files.look(ANNAS_INSZ, nurse("paul", "ANTWERP"), Purpose.CARE)
                        .doses())
                .extracting(NumberedDose::number)
                .containsExactly(1);
        assertThat(files.look(ANNAS_INSZ, nurse("vera", "GENT-EXPO"), Purpose.CARE)
                        .doses())
                .extracting(NumberedDose::number)
                .containsExactly(1, 2);
    }

    private VaccinationFiles files() {
        return FilesOf.doses(List.of(FIRST, SECOND), looks);
    }
}
