package be.vaxis.registration.fhir;

import static be.vaxis.registration.RegistrationFixtures.ANNA;
import static be.vaxis.registration.RegistrationFixtures.FIRST_DAY;
import static be.vaxis.registration.RegistrationFixtures.GHENT;
import static be.vaxis.registration.RegistrationFixtures.NOW;
import static be.vaxis.registration.RegistrationFixtures.PRODUCTS;
import static be.vaxis.registration.RegistrationFixtures.SECOND_DAY;
import static be.vaxis.registration.RegistrationFixtures.nurse;
import static be.vaxis.registration.RegistrationFixtures.recorded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import be.vaxis.kernel.Personal;
import be.vaxis.kernel.access.Caller;
import be.vaxis.registration.Looks;
import be.vaxis.registration.change.Change;
import be.vaxis.registration.dose.Sharing;
import be.vaxis.registration.immunization.Version;
import be.vaxis.registration.immunization.Versions;
import be.vaxis.registration.record.DoseRecord;
import be.vaxis.registration.record.PastTruths;
import be.vaxis.registration.status.FilesOf;
import be.vaxis.registration.status.Purpose;
import be.vaxis.registration.status.VaccinationFile.NumberedDose;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Immunization;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A vaccination that is not shared, told word for word: others get neither the dose nor the words. */
class HeldImmunizationsTest {

    static final DoseRecord HELD = recorded("held", "NUVAXOVID", FIRST_DAY, Sharing.WITHHELD, GHENT);
    static final DoseRecord SHARED = recorded("shared", "NUVAXOVID", SECOND_DAY, Sharing.GIVEN, GHENT);
    static final Caller HOLDER = nurse("vera", "GENT-EXPO");
    static final Caller OTHER = nurse("paul", "ANTWERP");

    final ImmunizationWriter writer = new ImmunizationWriter(new ProductWriter(PRODUCTS));
    final Versions versions = mock();
    final Immunizations immunizations = new Immunizations(
            FilesOf.doses(List.of(HELD, SHARED), new Looks()), versions, new Rendering(writer, FhirFixtures.json()));

    final Editions editions = new Editions(
            FilesOf.doses(List.of(HELD, SHARED), new Looks()),
            versions,
            mock(PastTruths.class),
            new Rendering(writer, FhirFixtures.json()));

    @BeforeEach
    void the_held_one_was_told_word_for_word() {
        String words = FhirFixtures.json().write(writer.write(new NumberedDose(HELD, 1, 2)));
        var told = new Version(HELD.dose(), ANNA, 1, Personal.of(ANNA, words), false, NOW);
        when(versions.lastOf(anyCollection())).thenReturn(List.of(told));
        when(versions.of(any())).thenReturn(List.of());
        when(versions.of(HELD.dose())).thenReturn(List.of(told));
    }

    @Test
    void its_holder_finds_it_and_its_history() {
        assertThat(immunizations.of(ANNA, HOLDER)).hasSize(2);
        assertThat(immunizations.find(HELD.dose(), HOLDER)).isPresent();
        assertThat(immunizations.history(HELD.dose(), HOLDER)).hasSize(1);
    }

    @Test
    void others_find_the_shared_one_only_one_by_one_and_in_a_batch() {
        assertThat(immunizations.of(ANNA, OTHER))
                .extracting(Immunization::getIdPart)
                .containsExactly(SHARED.dose().value().toString());
        assertThat(immunizations.ofAll(Set.of(ANNA), OTHER).get(ANNA)).hasSize(1);
    }

    @Test
    void for_others_neither_it_nor_its_history_exists() {
        assertThat(immunizations.find(HELD.dose(), OTHER)).isEmpty();
        assertThat(immunizations.history(HELD.dose(), OTHER)).isEmpty();
    }

    @Test
    void for_others_it_has_no_provenance() {
        var change = new Change(
                1, HELD.dose(), 1, ANNA, GHENT, GHENT, Change.Activity.REGISTERED, List.of(), null, true, NOW);
        when(versions.at(anyList(), anyList())).thenAnswer(_ -> versions.of(HELD.dose()));
        assertThat(editions.of(List.of(change), HOLDER, Purpose.CARE)).hasSize(1);
        assertThat(editions.of(List.of(change), OTHER, Purpose.CARE)).isEmpty();
    }
}
