package be.vaxis.registration.dose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vaxis.registration.dose.Consent.By;
import be.vaxis.registration.dose.Consent.Form;
import org.junit.jupiter.api.Test;

class ConsentTest {

    @Test
    void whoever_consents_does_so_orally_or_in_writing() {
        assertThat(new Consent(By.PERSON, null).form()).isEqualTo(Form.ORAL);
        assertThat(new Consent(By.PARENT, Form.WRITTEN).form()).isEqualTo(Form.WRITTEN);
    }

    @Test
    void where_nobody_consents_there_is_no_form() {
        assertThat(new Consent(By.EMERGENCY, Form.WRITTEN).form()).isNull();
        assertThat(new Consent(By.OTHER_GROUND, Form.ORAL).form()).isNull();
    }

    @Test
    void what_is_printed_is_read_back() {
        for (By by : By.values()) {
            for (Form form : Form.values()) {
                Consent consent = new Consent(by, form);
                assertThat(Consent.parse(consent.printed())).isEqualTo(consent);
            }
        }
    }

    @Test
    void a_refusal_is_no_consent() {
        assertThatThrownBy(() -> Consent.parse("REFUSED")).isInstanceOf(IllegalArgumentException.class);
    }
}
