package be.vaxis.registration.copy;

import static be.vaxis.registration.RegistrationFixtures.ANNA;
import static be.vaxis.registration.RegistrationFixtures.ANNAS_INSZ;
import static be.vaxis.registration.RegistrationFixtures.FIRST_DAY;
import static be.vaxis.registration.RegistrationFixtures.NOW;
import static be.vaxis.registration.RegistrationFixtures.PRODUCTS;
import static be.vaxis.registration.RegistrationFixtures.SECOND_DAY;
import static be.vaxis.registration.RegistrationFixtures.recorded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import be.vaxis.contract.registration.RegistrationEvent.VaccinationStatus;
import be.vaxis.registration.PlainDigests;
import be.vaxis.registration.copy.Copy.TestResultDose;
import be.vaxis.registration.copy.Copy.TracingStatus;
import be.vaxis.registration.copy.Copy.VaultDose;
import be.vaxis.registration.record.DoseRecord;
import be.vaxis.registration.status.FilesOf;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CopiesTest {

    final DoseRecord first = recorded("1", "COMIRNATY", FIRST_DAY, null);
    final DoseRecord second = recorded("2", "COMIRNATY", SECOND_DAY, null);
    final DoseRecord withdrawn = recorded("3", "COMIRNATY", SECOND_DAY, NOW);
    final Copies copies =
            new Copies(FilesOf.records(List.of(first, second, withdrawn)), mock(), PRODUCTS, new PlainDigests());

    private List<Copy> of(Receiver receiver) {
        return copies.of(receiver, ANNA, copies.records(List.of(ANNA)).get(ANNA));
    }

    @Test
    void the_vault_gets_every_dose_that_stands_with_its_number() {
        assertThat(of(Receiver.VAULT))
                .extracting(copy -> ((VaultDose) copy).number())
                .containsExactly(1, 2);
    }

    @Test
    void the_vault_gets_no_unit_expiry_or_reaction_which_the_test_result_database_does() {
        assertThat(fields(VaultDose.class)).doesNotContain("unit", "expires", "reaction", "screening", "override");
        assertThat(fields(TestResultDose.class))
                .contains("unit", "expires", "reaction")
                .doesNotContain("screening");
    }

    @Test
    void contact_tracing_gets_one_status_and_no_vaccine_or_place() {
        assertThat(of(Receiver.CONTACT_TRACING)).singleElement().isInstanceOfSatisfying(TracingStatus.class, status -> {
            assertThat(status.status()).isEqualTo(VaccinationStatus.FULLY_VACCINATED);
            assertThat(status.insz()).isEqualTo(ANNAS_INSZ);
            assertThat(status.last()).isEqualTo(SECOND_DAY);
            assertThat(status.item()).isNotEqualTo(ANNA.value());
        });
        assertThat(fields(TracingStatus.class)).containsExactly("item", "insz", "status", "doses", "of", "last");
    }

    private static List<String> fields(Class<?> copy) {
        return Stream.of(copy.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }
}
