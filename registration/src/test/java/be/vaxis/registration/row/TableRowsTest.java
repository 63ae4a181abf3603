package be.vaxis.registration.row;

import static be.vaxis.registration.RegistrationFixtures.ANNAS_INSZ;
import static be.vaxis.registration.RegistrationFixtures.FIRST_DAY;
import static be.vaxis.registration.RegistrationFixtures.PRODUCTS;
import static be.vaxis.registration.RegistrationFixtures.VERAS_RIZIV;
import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.registration.desk.DoseEntry;
import be.vaxis.registration.desk.Handed;
import be.vaxis.registration.dose.Answer;
import be.vaxis.registration.dose.Consent;
import be.vaxis.registration.dose.OverrideReason;
import be.vaxis.registration.dose.Place;
import be.vaxis.registration.dose.Reaction;
import be.vaxis.registration.dose.Sharing;
import be.vaxis.registration.rest.DoseRequest;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TableRowsTest {

    static final String FOUR = ",insz,product,lot,given";

    @Test
    void the_columns_are_the_fields_of_a_dose_that_a_program_sends_and_the_key_that_names_it() {
        Stream<String> fields = Arrays.stream(DoseRequest.class.getRecordComponents())
                .map(RecordComponent::getName)
                .map(name -> name.replaceAll("([A-Z])", "_$1").toLowerCase());
        assertThat(Arrays.stream(Column.values()).map(Column::heading))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(fields, Stream.of("key")).toList());
    }

    @Test
    void a_row_is_read_as_a_program_would_send_it() {
        DoseEntry dose = dose(read(FOUR, "85.07.30-033.28,9900010,ew 2246,2021-05-06"));
        assertThat(dose.insz()).isEqualTo(ANNAS_INSZ);
        assertThat(dose.vaccine().product()).isEqualTo("COMIRNATY");
        assertThat(dose.vaccine().lot().value()).isEqualTo("EW2246");
        assertThat(dose.given()).isEqualTo(FIRST_DAY);
        assertThat(dose.key()).isNull();
        assertThat(dose.place()).isNull();
    }

    @Test
    void every_column_is_heard() {
        DoseEntry dose = dose(read(
                ";given;lot;product;insz;unit;expires;place;vaccinator_riziv;vaccinator_insz;reaction;screening;override;consent;sharing;key",
                "2021-05-06; \"EW2246\" ;COMIRNATY;85073003328;a1b2;2021-12-31;GENT-EXPO;10182803004;;HIVES;"
                        + "illToday=NO|pregnant=YES;MEDICAL_DECISION;PARENT|WRITTEN;WITHHELD;\"our \"\"7\"\"\""));
        assertThat(dose.vaccine().unit().value()).isEqualTo("A1B2");
        assertThat(dose.vaccine().expires()).hasToString("2021-12-31");
        assertThat(dose.place()).isEqualTo(Place.of("GENT-EXPO"));
        assertThat(dose.vaccinatorRiziv()).isEqualTo(VERAS_RIZIV);
        assertThat(dose.vaccinatorInsz()).isNull();
        assertThat(dose.reaction()).isEqualTo(Reaction.HIVES);
        assertThat(dose.screening()).isEqualTo(Map.of("illToday", Answer.NO, "pregnant", Answer.YES));
        assertThat(dose.override()).isEqualTo(OverrideReason.MEDICAL_DECISION);
        assertThat(dose.consent()).isEqualTo(new Consent(Consent.By.PARENT, Consent.Form.WRITTEN));
        assertThat(dose.sharing()).isEqualTo(Sharing.WITHHELD);
        assertThat(dose.key()).isEqualTo("our \"7\"");
    }

    @Test
    void all_faults_of_a_row_are_named_each_at_its_column() {
        Read read = read(
                FOUR + ",expires,place,reaction,screening,override,consent",
                "85.07.30-033.29,NOTHING,E,2021-02-29,soon,,BLUSHING,illToday,BECAUSE,REFUSED");
        assertThat(read.handed()).isNull();
        assertThat(read.faults())
                .extracting(fault -> fault.field() + " " + fault.code())
                .containsExactly(
                        "insz kernel:invalidInsz",
                        "product registration:unknownProduct",
                        "lot registration:invalidLot",
                        "given registration:invalidDay",
                        "expires registration:invalidDay",
                        "reaction registration:unknownChoice",
                        "screening registration:invalidScreening",
                        "override registration:unknownChoice",
                        "consent registration:unknownChoice");
        assertThat(read.faults().toString()).doesNotContain("85.07", "NOTHING", "BLUSHING", "BECAUSE");
    }

    @Test
    void what_is_required_and_missing_is_named() {
        assertThat(codes(read(FOUR, ",,,")))
                .containsExactly(
                        "registration:missingField",
                        "registration:missingField",
                        "registration:missingField",
                        "registration:missingField");
    }

    @Test
    void a_field_too_few_or_too_many_is_named() {
        assertThat(codes(read(FOUR, "85073003328,COMIRNATY,EW2246"))).containsExactly("registration:fieldCount");
        assertThat(codes(read(FOUR, "85073003328,COMIRNATY,EW2246,2021-05-06,")))
                .containsExactly("registration:fieldCount");
    }

    @Test
    void quotes_that_do_not_match_are_named() {
        assertThat(codes(read(FOUR, "85073003328,\"COMIRNATY,EW2246,2021-05-06")))
                .containsExactly("registration:brokenQuotes");
        assertThat(codes(read(FOUR, "85073003328,\"COMIRNATY\"X,EW2246,2021-05-06")))
                .containsExactly("registration:brokenQuotes");
    }

    @Test
    void a_key_has_two_hundred_characters_at_most() {
        String row = "85073003328,COMIRNATY,EW2246,2021-05-06,";
        assertThat(dose(read(FOUR + ",key", row + "k".repeat(200))).key()).hasSize(200);
        assertThat(codes(read(FOUR + ",key", row + "k".repeat(201)))).containsExactly("registration:invalidKey");
    }

    private static Read read(String heading, String row) {
        return new TableRows(Heading.parse(heading), PRODUCTS).read(row);
    }

    private static DoseEntry dose(Read read) {
        assertThat(read.faults()).isEmpty();
        return ((Handed.Dose) read.handed()).entry();
    }

    private static List<String> codes(Read read) {
        assertThat(read.handed()).isNull();
        return read.faults().stream().map(RowFault::code).toList();
    }
}
