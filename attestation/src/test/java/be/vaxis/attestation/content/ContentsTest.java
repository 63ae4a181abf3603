package be.vaxis.attestation.content;

import static be.vaxis.attestation.AttestationFixtures.FIRST;
import static be.vaxis.attestation.AttestationFixtures.anna;
import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.attestation.certificate.Content;
import be.vaxis.attestation.content.Made.Lacking;
import be.vaxis.attestation.content.Made.Ready;
import be.vaxis.attestation.hcert.dcc.DccWriter;
import be.vaxis.attestation.hcert.dcc.Event.Recovery;
import be.vaxis.attestation.hcert.dcc.Event.Vaccination;
import be.vaxis.attestation.hcert.dcc.Strict;
import be.vaxis.attestation.holder.Dose;
import be.vaxis.attestation.holder.Holder;
import be.vaxis.attestation.testresult.TestResult;
import be.vaxis.attestation.testresult.TestType;
import be.vaxis.attestation.valueset.ValueSets;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.PersonName;
import be.vaxis.kernel.Sex;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentsTest {

    static final Instant NOW = Instant.parse("2021-12-01T10:00:00Z");
    static final LocalDate DAY = LocalDate.parse("2021-11-20");

    final Contents contents = new Contents(ValueSets.ours(), "Sciensano");

    @ParameterizedTest(name = "dose {0} where {1} make a series is written {2}/{3}")
    @CsvSource({"1,2,1,2", "2,2,2,2", "3,2,3,3", "4,2,4,4", "1,1,1,1", "2,1,2,1", "3,1,3,1"})
    void doses_are_numbered_as_the_union_asks(int number, int of, int dn, int sd) {
        Vaccination written = (Vaccination) ready(dose("COMIRNATY", number, of)).event();

        assertThat(written.dose()).isEqualTo(dn);
        assertThat(written.doses()).isEqualTo(sd);
    }

    @ParameterizedTest
    @CsvSource({
        "COMIRNATY,EU/1/20/1528,ORG-100030215,1119349007",
        "SPIKEVAX,EU/1/20/1507,ORG-100031184,1119349007",
        "VAXZEVRIA,EU/1/21/1529,ORG-100001699,28531000087107",
        "JCOVDEN,EU/1/20/1525,ORG-100001417,28531000087107",
        "NUVAXOVID,EU/1/21/1618,ORG-100032020,28531000087107"
    })
    void every_vaccine_of_the_campaign_has_its_codes(String product, String mp, String ma, String vp) {
        Content content = ready(dose(product, 1, 2));
        Vaccination written = (Vaccination) content.event();

        assertThat(List.of(written.product(), written.holder(), written.prophylaxis()))
                .containsExactly(mp, ma, vp);
        assertThat(Strict.faults(DccWriter.write(content.with("URN:UVCI:01:BE:A#B"))))
                .isEmpty();
    }

    @Test
    void all_that_a_record_lacks_is_told_at_once() {
        Holder unnamed = new Holder(
                new PersonId(FIRST), Optional.empty(), Optional.empty(), Optional.empty(), Sex.UNKNOWN, List.of());

        assertThat(contents.of(unnamed, dose("MYSTERY", 0, 2), NOW))
                .isEqualTo(new Lacking(Set.of(Lack.NAME, Lack.DOES_NOT_COUNT, Lack.VACCINE_UNKNOWN)));
    }

    @Test
    void a_name_without_a_form_in_passport_letters_is_told_as_such() {
        Holder holder = new Holder(
                new PersonId(FIRST),
                Optional.empty(),
                Optional.of(new PersonName("山田", "")),
                Optional.empty(),
                Sex.UNKNOWN,
                List.of());

        assertThat(lacks(contents.of(holder, dose("COMIRNATY", 1, 2), NOW)))
                .containsExactly(Lack.NAME_IN_LATIN_LETTERS);
    }

    @ParameterizedTest(name = "{0} hours after the sampling: {1}")
    @CsvSource({"0,true", "95,true", "96,false"})
    void a_negative_test_is_certified_for_four_days(int hours, boolean certified) {
        Made made = contents.of(anna(), naat(NOW.minus(Duration.ofHours(hours)), false), NOW);

        assertThat(made instanceof Ready).isEqualTo(certified);
    }

    @Test
    void a_rapid_test_needs_a_device_of_the_list() {
        assertThat(contents.of(anna(), rapid("1833"), NOW)).isInstanceOf(Ready.class);
        assertThat(lacks(contents.of(anna(), rapid("9999"), NOW))).containsExactly(Lack.DEVICE_UNKNOWN);
    }

    @ParameterizedTest(name = "{0} days after a positive test: {1}")
    @CsvSource({"10,NOT_RECOVERED_YET", "11,", "180,", "181,TOO_LONG_AGO"})
    void a_positive_test_proves_a_recovery_from_its_eleventh_to_its_180th_day(int days, Lack lack) {
        Made made = contents.of(anna(), naat(NOW.minus(Duration.ofDays(days)), true), NOW);

        assertThat(lacks(made)).isEqualTo(lack == null ? Set.of() : Set.of(lack));
    }

    @Test
    void a_recovery_is_valid_from_day_11_until_day_180() {
        Content content =
                ((Ready) contents.of(anna(), naat(Instant.parse("2021-11-01T23:30:00Z"), true), NOW)).content();
        Recovery written = (Recovery) content.event();

        assertThat(written.firstPositive())
                .isEqualTo(LocalDate.parse("2021-11-02")); // in Brussels it was past midnight
        assertThat(written.validFrom()).isEqualTo(LocalDate.parse("2021-11-13"));
        assertThat(written.validUntil()).isEqualTo(LocalDate.parse("2022-05-01"));
        assertThat(content.until()).isEqualTo(Instant.parse("2022-05-01T22:00:00Z"));
    }

    @Test
    void after_a_positive_test_all_certificates_are_suspended_for_eleven_days() {
        TestResult positive = naat(NOW, true);

        assertThat(Suspension.until(List.of(positive), NOW)).contains(NOW.plus(Suspension.LASTS));
        assertThat(Suspension.until(
                        List.of(positive), NOW.plus(Suspension.LASTS).minusNanos(1)))
                .isPresent();
        assertThat(Suspension.until(List.of(positive), NOW.plus(Suspension.LASTS)))
                .isEmpty();
        assertThat(Suspension.until(List.of(naat(NOW, false)), NOW)).isEmpty();
    }

    @Test
    void two_contents_that_say_the_same_are_the_same_text_whenever_they_were_made() {
        Content now = ready(dose("COMIRNATY", 1, 2));
        Content later = ((Ready) contents.of(anna(), dose("COMIRNATY", 1, 2), NOW.plusSeconds(5))).content();

        assertThat(now.text()).isEqualTo(later.text());
        assertThat(now.text()).isNotEqualTo(ready(dose("COMIRNATY", 2, 2)).text());
    }

    Content ready(Dose dose) {
        return ((Ready) contents.of(anna(), dose, NOW)).content();
    }

    static Dose dose(String product, int number, int of) {
        return new Dose(FIRST, product, DAY, number, of);
    }

    static TestResult naat(Instant at, boolean detected) {
        return new TestResult(FIRST, TestType.NAAT, "PCR", "", at, detected, "UZ Gent");
    }

    static TestResult rapid(String device) {
        return new TestResult(FIRST, TestType.RAT, "", device, NOW, false, "UZ Gent");
    }

    static Set<Lack> lacks(Made made) {
        return made instanceof Lacking(var lacks) ? lacks : Set.of();
    }
}
