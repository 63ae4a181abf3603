package be.vaxis.pharmacovigilance.screening;

import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.kernel.PersonName;
import be.vaxis.pharmacovigilance.screening.Screened.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScreenTest {

    static final List<PersonName> CHLOE = List.of(new PersonName("van den Broeck-Dupont", "Chloé Ann"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "85073003328",
                "85.07.30-033.28",
                "85 07 30 033 28",
                "85.07.30 - 033 28",
                "85073003329", // mistyped
                "98472899765", // BIS, raised by 40
                "８５０７３００３３２８", // as wide as a letter
                "x85073003328x",
                "85-07-30/033/28"
            })
    void a_national_number_goes_however_it_is_written(String number) {
        Screened screened = Screen.mask("My number is " + number + ", since you ask.", List.of());
        assertThat(screened.text()).doesNotContain("28").doesNotContain("073").contains("[***]");
        assertThat(screened.found()).containsExactly(Kind.NUMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+32 470 00 01 01", "0470/00.01.01", "0470000101", "09 224 22 24", "0032470000101"})
    void a_telephone_number_goes(String phone) {
        Screened screened = Screen.mask("Call " + phone + " please", List.of());
        assertThat(screened.text()).isEqualTo("Call [***] please");
        assertThat(screened.found()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna.peeters@example.org", "Anna+vax@mail.example.be", "anna (at) example.org"})
    void a_mail_address_goes(String mail) {
        Screened screened = Screen.mask("Write to " + mail + " soon", List.of());
        assertThat(screened.text()).isEqualTo("Write to [***] soon");
        assertThat(screened.found()).containsExactly(Kind.MAIL);
    }

    @Test
    void the_names_of_the_person_go_with_or_without_accents_and_particles_stay() {
        Screened screened = Screen.mask("CHLOE DUPONT and chloé van den broeck, Chloéke stays", CHLOE);
        assertThat(screened.text()).isEqualTo("[***] [***] and [***] van den [***], Chloéke stays");
        assertThat(screened.found()).containsExactly(Kind.NAME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fever of 39.5 on 01/02/2021 and 03/04/2021.",
                "From 2021-05-06 to 2021-05-07, lot EW2246.",
                "Lot FA1027, unit 12345678, dose 2 of 2, 10 mg 3x/day",
                "At 08:30 I took 500 mg, at 12:00 another 500"
            })
    void dates_lots_and_doses_stay(String text) {
        assertThat(Screen.mask(text, CHLOE)).isEqualTo(new Screened(text, java.util.Set.of()));
    }
}
