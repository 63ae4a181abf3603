package be.vaxis.reservation.round;

import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.kernel.Address;
import be.vaxis.kernel.CodeDigest;
import be.vaxis.kernel.PostalCode;
import be.vaxis.reservation.area.Gazetteer;
import be.vaxis.reservation.booking.BookingId;
import be.vaxis.reservation.round.Way.Stop;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WayTest {

    final Way fromGent = new Way(Gazetteer.BELGIUM.spot(new PostalCode("9051")));

    @Test
    void a_street_is_gone_through_once_by_number() {
        assertThat(past(at("9000", "Veldstraat", "100"), at("9000", "Kouter", "3"), at("9000", "Veldstraat", "9B")))
                .containsExactly("9000 Kouter 3", "9000 Veldstraat 9B", "9000 Veldstraat 100");
    }

    @Test
    void the_way_goes_round_and_not_to_and_fro() {
        var way = past(at("9820", "A", "1"), at("9080", "A", "1"), at("9070", "A", "1"), at("9052", "A", "1"));

        assertThat(way).hasSize(4);
        assertThat(way.indexOf("9070 A 1")).isNotEqualTo(way.indexOf("9052 A 1") + 3); // Destelbergen is north-east
        assertThat(way.subList(1, 3)).doesNotContain("9052 A 1"); // Zwijnaarde lies beside the start
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void everybody_is_passed_once_and_turning_a_piece_round_helps_no_more(int seed) {
        var codes = new ArrayList<>(Gazetteer.BELGIUM.postalCodes().toList());
        Collections.shuffle(codes, new Random(seed));
        var some = codes.subList(0, 25);

        var way = past(some.stream().map(code -> at(code.value(), "A", "1")).toArray(Stop[]::new)).stream()
                .map(line -> new PostalCode(line.substring(0, 4)))
                .toList();

        assertThat(way).containsExactlyInAnyOrderElementsOf(some);
        for (int i = 0; i < way.size(); i++) {
            for (int j = i + 1; j < way.size(); j++) {
                var turned = new ArrayList<>(way);
                Collections.reverse(turned.subList(i, j + 1));
                assertThat(fromGent.length(turned)).isGreaterThanOrEqualTo(fromGent.length(way) - 1e-6);
            }
        }
        assertThat(fromGent.length(way)).isLessThan(fromGent.length(some));
    }

    private List<String> past(Stop... stops) {
        var way = fromGent.past(List.of(stops));
        return way.stream()
                .map(booking -> Stream.of(stops)
                        .filter(stop -> stop.booking().equals(booking))
                        .findFirst()
                        .orElseThrow()
                        .address())
                .map(it -> it.postalCode() + " " + it.street() + " " + it.number())
                .toList();
    }

    private static Stop at(String postalCode, String street, String number) {
        var booking = new BookingId(new CodeDigest(postalCode + street + number));
        return new Stop(booking, new Address(street, number, null, new PostalCode(postalCode), "Gent"));
    }
}
