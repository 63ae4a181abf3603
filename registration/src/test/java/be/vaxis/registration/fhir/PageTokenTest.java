package be.vaxis.registration.fhir;

import static be.vaxis.registration.RegistrationFixtures.ANNA;
import static be.vaxis.registration.RegistrationFixtures.NOW;
import static be.vaxis.registration.RegistrationFixtures.nurse;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vaxis.kernel.access.Caller;
import be.vaxis.registration.PlainDigests;
import be.vaxis.registration.fhir.PageToken.Mark;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.EnumSet;
import org.hl7.fhir.r4.model.Immunization.ImmunizationStatus;
import org.junit.jupiter.api.Test;

class PageTokenTest {

    static final Instant FIRST = Instant.parse("2021-01-05T08:00:00Z");
    static final Mark MARK = new Mark(
            ANNA, new Wanted(EnumSet.of(ImmunizationStatus.COMPLETED, ImmunizationStatus.NOTDONE), FIRST, NOW), 50, 25);
    static final Caller VERA = nurse("vera", "GENT-EXPO");

    Instant now = NOW;
    final InstantSource clock = () -> now;
    final PageToken tokens = new PageToken(new PlainDigests(), clock.withZone(ZoneOffset.UTC));

    @Test
    void what_is_written_is_read() {
        assertThat(tokens.read(tokens.write(MARK, VERA), VERA)).isEqualTo(MARK);
    }

    @Test
    void it_fits_in_a_url() {
        assertThat(tokens.write(MARK, VERA)).matches("[A-Za-z0-9_-]{20,300}");
    }

    @Test
    void nobody_else_can_use_it() {
        String token = tokens.write(MARK, VERA);
        assertThatThrownBy(() -> tokens.read(token, nurse("eve", "GENT-EXPO"))).isInstanceOf(FhirRefusal.class);
    }

    @Test
    void it_works_for_ten_minutes() {
        String token = tokens.write(MARK, VERA);
        now = NOW.plusSeconds(600);
        assertThat(tokens.read(token, VERA)).isEqualTo(MARK);
    }

    @Test
    void and_not_a_second_longer() {
        String token = tokens.write(MARK, VERA);
        now = NOW.plusSeconds(601);
        assertThatThrownBy(() -> tokens.read(token, VERA)).isInstanceOf(FhirRefusal.class);
    }

    @Test
    void a_changed_one_is_noticed() {
        String text = new String(Base64.getUrlDecoder().decode(tokens.write(MARK, VERA)), UTF_8);
        String changed = Base64.getUrlEncoder()
                .encodeToString(text.replace(".50.", ".0.").getBytes(UTF_8));
        assertThatThrownBy(() -> tokens.read(changed, VERA)).isInstanceOf(FhirRefusal.class);
    }

    @Test
    void nonsense_is_refused() {
        assertThatThrownBy(() -> tokens.read("%%%", VERA)).isInstanceOf(FhirRefusal.class);
        assertThatThrownBy(() -> tokens.read("", VERA)).isInstanceOf(FhirRefusal.class);
        assertThatThrownBy(() -> tokens.read("QUJD", VERA)).isInstanceOf(FhirRefusal.class);
    }
}
