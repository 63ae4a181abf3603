package be.vaxis.registration.trace;

import static be.vaxis.registration.RegistrationFixtures.nurse;
import static be.vaxis.registration.trace.GivenDoses.DAY;
import static be.vaxis.registration.trace.GivenDoses.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vaxis.registration.Looks;
import be.vaxis.registration.OpenSealing;
import be.vaxis.registration.RegisterTables;
import be.vaxis.registration.dose.DoseId;
import be.vaxis.registration.dose.LotNumber;
import be.vaxis.registration.dose.Place;
import be.vaxis.registration.dose.UnitNumber;
import be.vaxis.registration.trace.TraceCounts.AtPlace;
import be.vaxis.registration.trace.TraceCounts.OnDay;
import be.vaxis.registration.vaccinations.UnknownDose;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class TracesTest {

    static final TraceQuestion LOT = new TraceQuestion.OfLot("COMIRNATY", new LotNumber("EW2246"));
    static final TraceQuestion UNIT = new TraceQuestion.OfUnit(new UnitNumber("A1B2C3"));

    static RegisterTables tables;

    final Looks looks = new Looks();
    final JdbcClient sql = JdbcClient.create(tables.source());
    final GivenDoses given = new GivenDoses(sql);
    final Traces traces =
            new Traces(new DoseCounts(sql), new TracedDoses(sql, new OpenSealing()), new OpenSealing(), looks);

    @BeforeAll
    static void tables() {
        tables = RegisterTables.open();
    }

    @AfterAll
    static void close() {
        tables.close();
    }

    @BeforeEach
    void nobody_got_anything() {
        given.none();
    }

    @Test
    void a_lot_is_counted_in_persons_and_doses_by_day_and_by_place() {
        given.of(1, "COMIRNATY", "EW2246");
        given.of(1, "COMIRNATY", "EW2246", null, DAY.plusDays(21), "GENT-EXPO");
        given.of(2, "COMIRNATY", "EW2246", null, DAY, "AALST-HALL");

        var counts = traces.count(LOT);

        assertThat(counts.persons()).isEqualTo(2);
        assertThat(counts.doses()).isEqualTo(3);
        assertThat(counts.days()).containsExactly(new OnDay(DAY, 2), new OnDay(DAY.plusDays(21), 1));
        assertThat(counts.places())
                .containsExactly(
                        new AtPlace(Place.Kind.CENTRE, "GENT-EXPO", 2),
                        new AtPlace(Place.Kind.CENTRE, "AALST-HALL", 1));
        assertThat(counts.elsewhere()).isZero();
        assertThat(looks.written).as("numbers are nobody's").isEmpty();
    }

    @Test
    void another_lot_and_the_same_number_of_another_product_are_not_in_it() {
        given.of(1, "COMIRNATY", "EW2247");
        given.of(2, "SPIKEVAX", "EW2246");

        assertThat(traces.count(LOT).isEmpty()).isTrue();
        assertThat(look()).isEmpty();
    }

    @Test
    void what_was_taken_back_was_not_given() {
        given.withdrawn(given.of(1, "COMIRNATY", "EW2246"));
        var corrected = given.of(2, "COMIRNATY", "EW2246");
        given.corrected(corrected, "EW2247");
        given.withdrawn(corrected);

        assertThat(traces.count(LOT).isEmpty()).isTrue();
        assertThat(look()).isEmpty();
    }

    @Test
    void what_is_held_is_in_no_number_and_on_no_list() {
        given.of(1, "COMIRNATY", "EW2246");
        given.held(given.of(2, "COMIRNATY", "EW2246"));
        var corrected = given.of(3, "COMIRNATY", "EW2246");
        given.corrected(corrected, "OTHER1");
        given.held(corrected);

        assertThat(traces.count(LOT).persons()).isEqualTo(1);
        assertThat(traces.count(LOT).formerPersons()).isZero();
        assertThat(new TracedDoses(sql, new OpenSealing()).page(LOT, null, null, 10))
                .extracting(TracedDose::person)
                .containsExactly(person(1));
    }

    @Test
    void a_corrected_lot_counts_as_it_is_now_and_is_told_apart_as_it_was() {
        var away = given.of(1, "COMIRNATY", "EW2246");
        given.corrected(away, "EW2247");
        var hither = given.of(2, "COMIRNATY", "EW2247");
        given.corrected(hither, "EW2246");
        var thereAndBack = given.of(3, "COMIRNATY", "EW2246");
        given.corrected(thereAndBack, "EW2247");
        given.corrected(thereAndBack, "EW2246");

        var counts = traces.count(LOT);

        assertThat(counts.persons()).isEqualTo(2);
        assertThat(counts.formerPersons()).isEqualTo(1);
        assertThat(counts.formerDoses()).isEqualTo(1);
        assertThat(look()).extracting(TracedDose::dose).containsExactly(away, hither, thereAndBack);
        assertThat(look()).extracting(TracedDose::formerly).containsExactly(true, false, false);
    }

    @Test
    void a_unit_finds_all_who_got_it_also_who_once_did_by_mistake() {
        given.of(1, "COMIRNATY", "EW2246", "A1B2C3", DAY, "GENT-EXPO");
        given.of(2, "COMIRNATY", "EW2246", "A1B2C4", DAY, "GENT-EXPO");
        given.corrected(given.of(3, "COMIRNATY", "EW2246", "A1B2C3", DAY, "GENT-EXPO"), "EW2247");

        assertThat(traces.look(UNIT, null, 10, nurse("nadia", "famhp")))
                .extracting(TracedDose::person, TracedDose::formerly)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(person(1), false),
                        org.assertj.core.groups.Tuple.tuple(person(3), true));
        assertThat(traces.count(UNIT).formerPersons()).isEqualTo(1);
    }

    @Test
    void each_page_begins_where_the_one_before_ended_and_everybody_on_it_can_read_that() {
        for (int one = 1; one <= 7; one++) {
            given.of(one, "COMIRNATY", "EW2246");
        }
        given.corrected(given.of(4, "COMIRNATY", "EW2246"), "EW2247");
        List<Integer> sizes = new ArrayList<>();
        List<DoseId> seen = new ArrayList<>();
        var page = traces.look(LOT, null, 3, nurse("nadia", "famhp"));
        while (!page.isEmpty()) {
            sizes.add(page.size());
            page.forEach(dose -> seen.add(dose.dose()));
            page = traces.look(LOT, page.getLast().dose(), 3, nurse("nadia", "famhp"));
        }

        assertThat(sizes).containsExactly(3, 3, 2);
        assertThat(seen).hasSize(8).doesNotHaveDuplicates();
        assertThat(looks.written)
                .containsExactlyInAnyOrderElementsOf(java.util.stream.IntStream.rangeClosed(1, 7)
                        .mapToObj(one -> person(one) + " registration.trace safety")
                        .toList());
    }

    @Test
    void whoever_was_forgotten_counts_and_is_nobody() {
        given.of(1, "COMIRNATY", "EW2246");
        given.known(1, "Peeters", null);
        given.forgotten(1);

        assertThat(traces.count(LOT).persons()).isEqualTo(1);
        assertThat(look()).allMatch(dose -> dose.insz().isShredded() && dose.name() == null);
        assertThat(looks.written).isEmpty();
    }

    @Test
    void there_is_no_going_on_after_a_dose_that_is_not() {
        assertThatThrownBy(() -> traces.look(LOT, new DoseId(new UUID(9, 9)), 3, nurse("nadia", "famhp")))
                .isInstanceOf(UnknownDose.class);
    }

    @Test
    void the_list_has_a_line_for_each_dose_and_a_look_for_each_person() throws IOException {
        given.known(1, "Peeters, \"An\"", "11234578004");
        given.of(1, "COMIRNATY", "EW2246", "A1B2C3", DAY, "GENT-EXPO");
        given.of(2, "COMIRNATY", "EW2246");
        given.forgotten(2);
        var out = new StringWriter();

        new TraceList(traces).write(LOT, nurse("nadia", "famhp"), out);

        assertThat(out.toString().lines().skip(1))
                .containsExactly(
                        "85073003328,\"Peeters, \"\"An\"\"\",Anna,9000,11234578004,COMIRNATY,EW2246,A1B2C3,2021-05-06,"
                                + "CENTRE,GENT-EXPO,false",
                        ",,,,,COMIRNATY,EW2246,,2021-05-06,CENTRE,GENT-EXPO,false");
        assertThat(looks.written).containsExactly(person(1) + " registration.trace safety");
    }

    private List<TracedDose> look() {
        return traces.look(LOT, null, 100, nurse("nadia", "famhp"));
    }
}
