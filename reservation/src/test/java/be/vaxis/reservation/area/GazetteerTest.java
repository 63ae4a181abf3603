package be.vaxis.reservation.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import be.vaxis.kernel.PostalCode;
import org.junit.jupiter.api.Test;

class GazetteerTest {

    static final PostalCode GENT = new PostalCode("9000");
    static final PostalCode GENTBRUGGE = new PostalCode("9050");
    static final PostalCode BRUSSELS = new PostalCode("1000");

    @Test
    void every_postal_code_lies_in_belgium() {
        assertThat(Gazetteer.BELGIUM.postalCodes()).hasSize(1146).allSatisfy(code -> {
            var spot = Gazetteer.BELGIUM.spot(code);
            assertThat(spot.latitude()).isBetween(49.49, 51.51);
            assertThat(spot.longitude()).isBetween(2.54, 6.41);
        });
    }

    @Test
    void from_ghent_to_brussels_it_is_fifty_kilometres_and_to_gentbrugge_four() {
        var gent = Gazetteer.BELGIUM.spot(GENT);

        assertThat(gent.kilometresTo(Gazetteer.BELGIUM.spot(BRUSSELS))).isCloseTo(50, within(2.0));
        assertThat(gent.kilometresTo(Gazetteer.BELGIUM.spot(GENTBRUGGE))).isCloseTo(4, within(1.0));
    }

    @Test
    void a_place_is_found_in_every_language_whatever_the_accents_and_so_are_the_places_of_a_municipality() {
        assertThat(Gazetteer.BELGIUM.called("gand")).contains(GENT, GENTBRUGGE).doesNotContain(BRUSSELS);
        assertThat(Gazetteer.BELGIUM.called("LIEGE")).contains(new PostalCode("4000"));
        assertThat(Gazetteer.BELGIUM.called("gentbr")).containsExactly(GENTBRUGGE);
        assertThat(Gazetteer.BELGIUM.called(" -")).isEmpty();
    }

    @Test
    void a_postal_code_of_a_company_lies_beside_the_next_lower_one_and_has_no_name() {
        var company = new PostalCode("1005");

        assertThat(Gazetteer.BELGIUM.spot(company)).isEqualTo(Gazetteer.BELGIUM.spot(BRUSSELS));
        assertThat(Gazetteer.BELGIUM.name(company)).isEmpty();
        assertThat(Gazetteer.BELGIUM.name(GENT)).contains("Gent");
    }
}
