package be.vaxis.infra.parties.abroad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vaxis.attestation.hcert.dcc.PersonName;
import be.vaxis.kernel.PartialDate;
import be.vaxis.registration.dose.ToldNumber;
import be.vaxis.registration.proof.ProvenDose;
import be.vaxis.registration.proof.UnusableCertificate;
import be.vaxis.registration.proof.UnusableCertificate.Fault;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What another country certifies is believed when a signer of the folder has signed it, and as long as it is valid. */
class VerifiedCertificatesTest {

    static final Instant NOW = Instant.parse("2021-07-01T10:00:00Z");
    static final LocalDate DAY = LocalDate.of(2021, 5, 6);
    static final PersonName ANNA = new PersonName("Peeters", "PEETERS", "Anna", "ANNA");

    @TempDir
    Path folder;

    final AtomicReference<Instant> clock = new AtomicReference<>(NOW);
    final AtomicBoolean withdrawn = new AtomicBoolean();
    CountryCounterpart country;
    VerifiedCertificates certificates;

    @BeforeEach
    void a_country_that_is_trusted() {
        country = CountryCounterpart.start(folder);
        certificates = new VerifiedCertificates(
                new TrustedSigners(country.signers(), clock::get), (_, _) -> withdrawn.get(), clock::get);
    }

    @Test
    void a_dose_is_read_with_whose_it_is() {
        ProvenDose dose = certificates.read(" " + code() + "\n");
        assertThat(dose.holder()).isEqualTo("Anna Peeters");
        assertThat(dose.born()).isEqualTo(PartialDate.parse("1951-03-14"));
        assertThat(dose.product()).isEqualTo("EU/1/20/1528");
        assertThat(dose.number()).isEqualTo(new ToldNumber(2, 2));
        assertThat(dose.given()).isEqualTo(DAY);
        assertThat(dose.country()).isEqualTo(CountryCounterpart.COUNTRY);
        assertThat(dose).hasToString("provenDose:***");
    }

    @Test
    void it_is_valid_to_the_second_in_which_it_expires() {
        String code = code();
        clock.set(Instant.parse("2022-07-01T10:00:00Z"));
        assertThat(certificates.read(code).given()).isEqualTo(DAY);
        clock.set(Instant.parse("2022-07-01T10:00:01Z"));
        refused(code, Fault.EXPIRED);
    }

    @Test
    void what_its_country_has_withdrawn_proves_nothing() {
        String code = code();
        withdrawn.set(true);
        refused(code, Fault.NOT_TRUSTED);
    }

    @Test
    void who_is_not_in_the_folder_is_not_trusted(@TempDir Path elsewhere) {
        var stranger = CountryCounterpart.start(elsewhere);
        refused(stranger.certify(ANNA, "", DAY, 1, NOW), Fault.NOT_TRUSTED);
    }

    @Test
    void a_country_that_is_taken_out_of_the_folder_is_trusted_for_a_minute_more() throws Exception {
        String code = code();
        certificates.read(code);
        Files.delete(country.signers().resolve("counterpart.der"));
        clock.set(NOW.plus(Duration.ofMinutes(1)).minusMillis(1));
        assertThat(certificates.read(code).given()).isEqualTo(DAY);
        clock.set(NOW.plus(Duration.ofMinutes(1)));
        refused(code, Fault.NOT_TRUSTED);
    }

    @Test
    void what_is_no_certificate_in_the_folder_stands_in_the_way_of_no_other() throws Exception {
        Files.writeString(country.signers().resolve("readme.txt"), "put certificates here");
        assertThat(certificates.read(code()).given()).isEqualTo(DAY);
    }

    @Test
    void something_else_and_half_of_a_code_have_names_of_their_own() {
        String code = code();
        refused("https://vaxis.example", Fault.NO_CERTIFICATE);
        refused("", Fault.NO_CERTIFICATE);
        refused(code.substring(0, code.length() / 2), Fault.UNREADABLE);
    }

    @Test
    void without_a_folder_nobody_is_trusted() {
        certificates = new VerifiedCertificates(new TrustedSigners(null, clock::get), (_, _) -> false, clock::get);
        refused(code(), Fault.NOT_TRUSTED);
    }

    private String code() {
        return country.certify(ANNA, "1951-03-14", DAY, 2, NOW);
    }

    private void refused(String code, Fault fault) {
        assertThatThrownBy(() -> certificates.read(code))
                .isInstanceOfSatisfying(
                        UnusableCertificate.class,
                        refused -> assertThat(refused.fault()).isEqualTo(fault));
    }
}
