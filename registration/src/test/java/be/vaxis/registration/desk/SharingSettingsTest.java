package be.vaxis.registration.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vaxis.registration.dose.Sharing;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SharingSettingsTest {

    final SharingSettings asking = new SharingSettings(Set.of("NUVAXOVID"));

    @Test
    void where_registering_is_a_duty_nothing_is_asked_and_nothing_can_be_withheld() {
        assertThat(asking.of("COMIRNATY", null)).isNull();
        assertThat(asking.of("COMIRNATY", Sharing.GIVEN)).isNull();
        assertThatThrownBy(() -> asking.of("COMIRNATY", Sharing.WITHHELD)).isInstanceOf(SharingIsDuty.class);
        assertThat(SharingSettings.DUTY.isAsked("NUVAXOVID")).isFalse();
    }

    @Test
    void where_it_is_asked_silence_is_no_consent() {
        assertThat(asking.of("NUVAXOVID", null)).isEqualTo(Sharing.WITHHELD);
        assertThat(asking.of("NUVAXOVID", Sharing.WITHHELD)).isEqualTo(Sharing.WITHHELD);
        assertThat(asking.of("NUVAXOVID", Sharing.GIVEN)).isEqualTo(Sharing.GIVEN);
    }
}
