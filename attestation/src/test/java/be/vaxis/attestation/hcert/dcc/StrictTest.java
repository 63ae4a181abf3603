package be.vaxis.attestation.hcert.dcc;

import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.attestation.hcert.HcertFixtures;
import be.vaxis.attestation.hcert.cbor.Cbor.Pairs;
import be.vaxis.attestation.hcert.json.JsonReader;
import be.vaxis.attestation.hcert.json.JsonWriter;
import java.text.ParseException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrictTest {

    @Test
    void what_we_write_has_no_faults() throws ParseException {
        assertThat(faults(HcertFixtures.DOSE, "", "")).isEmpty();
        assertThat(faults(HcertFixtures.TEST, "", "")).isEmpty();
        assertThat(faults(HcertFixtures.RECOVERY, "", "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "\"dn\":2~\"dn\":2.5~v[0].dn is no whole number above nought",
                "\"dn\":2~\"dn\":0~v[0].dn is no whole number above nought",
                "\"sd\":2,~\"dx\":2,~v[0].sd is no whole number above nought",
                "\"EU/1/20/1528\"~\" EU/1/20/1528\"~v[0].mp has blanks around it",
                "\"EU/1/20/1528\"~null~v[0].mp is no text",
                "\"mp\"~\"mq\"~v[0].mp is required",
                "2021-06-15~2021-06-31~v[0].dt is no date",
                "2021-06-15~2021-06-15T00:00:00Z~v[0].dt is no date",
                "\"co\":\"BE\"~\"co\":\"be\"~v[0].co does not match [A-Z]{1,10}",
                "PEETERS~Peeters~nam.fnt does not match [A-Z<]*",
                "1964-03-12~1964-13~dob is no month",
                "1964-03-12~1964-02-30~dob is no date",
                "1964-03-12~1864-03-12~dob does not match ((19|20)\\d\\d(-\\d\\d){0,2})?",
                "\"1.3.0\"~\"1.2.1\"~ver does not match 1\\.3\\.\\d+",
                "\"v\":[{~\"v\":[{},{~v is no list of one event",
                "\"v\":[~\"t\":null,\"v\":[~t is no list of one event"
            })
    void each_departure_is_named_by_its_place(String good, String bad, String fault) throws ParseException {
        assertThat(faults(HcertFixtures.DOSE, good, bad)).contains(fault);
    }

    @Test
    void borders_of_length() throws ParseException {
        String id = HcertFixtures.DOSE.id();
        assertThat(faults(HcertFixtures.DOSE, id, "U".repeat(80))).isEmpty();
        assertThat(faults(HcertFixtures.DOSE, id, "U".repeat(81)))
                .containsExactly("v[0].ci is longer than 80 characters");
    }

    @Test
    void a_birth_date_may_lack_its_parts() throws ParseException {
        for (String partial : List.of("1964", "1964-12", "")) {
            assertThat(faults(HcertFixtures.DOSE, "1964-03-12", partial)).isEmpty();
        }
    }

    @Test
    void one_name_in_the_letters_of_a_passport_is_enough_and_none_is_not() throws ParseException {
        assertThat(faults(HcertFixtures.DOSE, "\"fnt\":\"PEETERS\",", "")).isEmpty();
        assertThat(faults(
                        HcertFixtures.DOSE,
                        "\"fnt\":\"PEETERS\",\"gn\":\"Anna Élise\",\"gnt\":\"ANNA<ELISE\"",
                        "\"x\":1"))
                .containsExactly("nam.fnt or gnt is required");
    }

    @Test
    void two_events_are_one_too_many() throws ParseException {
        assertThat(faults(HcertFixtures.DOSE, "\"v\":[", "\"r\":[{}],\"v\":["))
                .contains("one of v, t and r is required, and one only");
    }

    @Test
    void a_rapid_antigen_test_names_its_device() throws ParseException {
        assertThat(faults(HcertFixtures.TEST, "LP6464-4", "LP217198-3")).containsExactly("t[0].ma is required");
        assertThat(faults(HcertFixtures.TEST, "\"LP6464-4\"", "\"LP217198-3\",\"ma\":\"1232\""))
                .isEmpty();
    }

    @Test
    void a_test_tells_the_offset_of_its_moment() throws ParseException {
        assertThat(faults(HcertFixtures.TEST, "+02:00", ""))
                .containsExactly("t[0].sc is no date with a time and an offset");
    }

    @Test
    void a_recovery_ends_within_180_days() throws ParseException {
        assertThat(faults(HcertFixtures.RECOVERY, "2021-09-28", "2021-09-29"))
                .containsExactly("r[0].du is more than 180 days after fr");
        assertThat(faults(HcertFixtures.RECOVERY, "2021-04-12", "2021-03-31"))
                .containsExactly("r[0].df is not between fr and du");
    }

    private static List<String> faults(Event event, String good, String bad) throws ParseException {
        String json = JsonWriter.write(DccWriter.write(HcertFixtures.of(event)));
        assertThat(json).contains(good);
        return Strict.faults((Pairs) JsonReader.read(json.replace(good, bad)));
    }
}
