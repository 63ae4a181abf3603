package be.vaxis.attestation.verification;

import static be.vaxis.attestation.hcert.HcertFixtures.DOSE;
import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.attestation.hcert.HcertFixtures;
import be.vaxis.attestation.hcert.dcc.Event.Vaccination;
import org.junit.jupiter.api.Test;

class PayloadTest {

    @Test
    void rules_see_what_the_certificate_means() {
        assertThat(Payload.of(HcertFixtures.of(DOSE)).at("/v/0/dn").asInt()).isEqualTo(2);
        assertThat(Payload.of(HcertFixtures.of(DOSE)).at("/nam/fnt").asString()).isEqualTo("PEETERS");
    }

    @Test
    void a_number_that_is_not_there_is_not_0() {
        var silent = new Vaccination(DOSE.disease(), "", DOSE.product(), "", 0, 0, DOSE.given(), "BE", "", "");
        assertThat(Payload.of(HcertFixtures.of(silent)).at("/v/0").has("dn")).isFalse();
        assertThat(Payload.of(HcertFixtures.of(silent)).at("/v/0").has("sd")).isFalse();
    }
}
