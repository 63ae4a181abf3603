package be.vaxis.attestation.hcert.dcc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vaxis.attestation.hcert.HcertFixtures;
import be.vaxis.attestation.hcert.Refused;
import be.vaxis.attestation.hcert.Step;
import be.vaxis.attestation.hcert.cbor.Cbor.Pairs;
import be.vaxis.attestation.hcert.dcc.Event.Recovery;
import be.vaxis.attestation.hcert.dcc.Event.Vaccination;
import be.vaxis.attestation.hcert.json.JsonReader;
import java.text.ParseException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DccReaderTest {

    @Test
    void what_we_write_is_read_as_it_was() throws Refused {
        for (Event event : new Event[] {HcertFixtures.DOSE, HcertFixtures.TEST, HcertFixtures.RECOVERY}) {
            Dcc dcc = HcertFixtures.of(event);
            assertThat(DccReader.read(DccWriter.write(dcc))).isEqualTo(dcc);
        }
    }

    @Test
    void blanks_around_codes_are_dropped() throws Exception {
        assertThat(dose("'mp':' EU/1/20/1528 ','tg':'840539006\\n'").product()).isEqualTo("EU/1/20/1528");
    }

    @Test
    void groups_that_are_null_or_empty_are_not_there() throws Exception {
        assertThat(read("{'v':[{'dn':1}],'t':null,'r':[]}").event().kind()).isEqualTo(Kind.VACCINATION);
        assertThat(read("{'v':[],'t':[null],'r':[{}]}").event().kind()).isEqualTo(Kind.RECOVERY);
    }

    @Test
    void what_is_null_or_absent_is_empty() throws Exception {
        Vaccination dose = dose("'mp':null,'dt':null,'dn':null");
        assertThat(dose.product()).isEmpty();
        assertThat(dose.holder()).isEmpty();
        assertThat(dose.given()).isNull();
        assertThat(dose.dose()).isZero();
        assertThat(read("{'v':[{}],'nam':null}").name()).isEqualTo(new PersonName("", "", "", ""));
    }

    @ParameterizedTest
    @CsvSource({"2,2", "2.0,2", "'\"2\"',2", "null,0", "1000,1000"})
    void a_number_of_doses_is_whole_however_it_is_written(String written, int meant) throws Exception {
        assertThat(dose("'dn':" + written).dose()).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "-1", "1001", "\"two\"", "[1]", "1e300"})
    void what_is_no_number_of_doses_is_refused(String written) {
        refused("{'v':[{'dn':" + written + "}]}", "the number dn");
    }

    @ParameterizedTest
    @CsvSource({
        "2021-06-15,2021-06-15",
        "2021-06-15T10:00:00Z,2021-06-15",
        "2021-06-15T00:00:00,2021-06-15",
        "2021-06-15 10:00,2021-06-15",
        "' 2021-06-15',2021-06-15",
        "15-06-2021,",
        "2021-02-30,"
    })
    void a_date_may_have_a_time_behind_it(String written, LocalDate meant) throws Exception {
        assertThat(dose("'dt':'" + written + "'").given()).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-06-30T09:15:00+02:00,2021-06-30T09:15+02:00",
        "2021-06-30T09:15:00.123+0200,2021-06-30T09:15:00.123+02:00",
        "2021-06-30T09:15:00+02,2021-06-30T09:15+02:00",
        "2021-06-30T09:15Z,2021-06-30T09:15Z",
        "2021-06-30 09:15:00,2021-06-30T09:15Z",
        "2021-06-30,2021-06-30T00:00Z",
        "yesterday,"
    })
    void a_moment_may_be_written_in_many_ways(String written, OffsetDateTime meant) throws Exception {
        Dcc dcc = read("{'t':[{'sc':'" + written + "'}]}");
        assertThat(((Event.Test) dcc.event()).taken()).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"1964-03-12,1964-03-12", "1964-03,1964-03", "1964,1964", "'',''", "1964-03-12T00:00:00,1964-03-12"})
    void a_birth_date_may_lack_its_parts(String written, String meant) throws Exception {
        assertThat(read("{'v':[{}],'dob':'" + written + "'}").birthDate()).isEqualTo(meant);
    }

    @Test
    void names_may_have_letters_that_the_schema_forbids() throws Exception {
        assertThat(read("{'r':[{}],'nam':{'fnt':'ÅS','gn':'\\\"Pia\\\"'}}").name())
                .isEqualTo(new PersonName("", "ÅS", "\"Pia\"", ""));
    }

    @Test
    void what_nobody_knows_is_passed_over() throws Exception {
        Dcc dcc = read("{'r':[{'fr':'2021-04-01','new':{'a':[1]}}],'other':1}");
        assertThat(((Recovery) dcc.event()).firstPositive()).isEqualTo("2021-04-01");
    }

    @Test
    void more_than_one_event_is_refused() {
        refused("{'v':[{'dn':1},{'dn':2}]}", "more than one event");
        refused("{'v':[{'dn':1}],'t':[{}]}", "more than one event");
    }

    @Test
    void no_event_is_refused() {
        refused("{'ver':'1.3.0'}", "no event");
        refused("{'v':null,'t':[]}", "no event");
        refused("{'v':{}}", "no list");
        refused("{'v':[1]}", "something else than events");
    }

    private static Vaccination dose(String fields) throws Exception {
        return (Vaccination) read("{'v':[{" + fields + "}]}").event();
    }

    private static Dcc read(String json) throws Refused, ParseException {
        return DccReader.read((Pairs) JsonReader.read(json.replace('\'', '"')));
    }

    private static void refused(String json, String why) {
        assertThatThrownBy(() -> read(json))
                .hasMessageContaining(why)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.step()).isEqualTo(Step.PAYLOAD));
    }
}
