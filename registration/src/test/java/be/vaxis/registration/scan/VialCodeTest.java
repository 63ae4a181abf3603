package be.vaxis.registration.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vaxis.kernel.InvalidWord;
import be.vaxis.registration.dose.LotNumber;
import be.vaxis.registration.dose.UnitNumber;
import be.vaxis.registration.product.Gtin;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VialCodeTest {

    static final LocalDate TODAY = LocalDate.of(2021, 5, 6);
    static final VialCode WHOLE = new VialCode(
            new Gtin("09520000000110"), new LotNumber("EW2246"), LocalDate.of(2022, 8, 31), new UnitNumber("A1B2C3"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01095200000001101722083110EW2246\u001D21A1B2C3",
                "]d201095200000001101722083110EW2246\u001D21A1B2C3",
                "\u001D01095200000001101722083110EW2246\u001D21A1B2C3\u001D",
                "010952000000011021A1B2C3\u001D1722083110EW2246",
                "01095200000001101722083110EW2246\u241D21A1B2C3",
                "01095200000001101722083110EW2246|21A1B2C3",
                "01095200000001101722083110EW2246{GS}21A1B2C3",
                "(01)09520000000110(17)220831(10)EW2246(21)A1B2C3",
                "(01) 09520000000110 (17) 220831 (10) EW2246 (21) A1B2C3",
                "01095200000001101722083110EW2246\u001D21A1B2C3\u001D7121234567",
                "0109520000000110112102011722083110EW2246\u001D21A1B2C3",
            })
    void a_code_is_read_however_the_scanner_sends_it(String scanned) {
        assertThat(VialCode.read(scanned, TODAY)).isEqualTo(WHOLE);
    }

    @Test
    void what_is_not_on_it_is_left_open() {
        assertThat(VialCode.read("0109520000000110", TODAY))
                .isEqualTo(new VialCode(new Gtin("09520000000110"), null, null, null));
    }

    @ParameterizedTest
    @CsvSource({
        "220831, 2022-08-31", // the last day on which it may be given
        "220800, 2022-08-31", // the whole month
        "240200, 2024-02-29",
        "710101, 2071-01-01", // fifty years ahead
        "720101, 1972-01-01", // or forty-nine back
    })
    void an_expiry_has_two_digits_for_its_year(String printed, LocalDate meant) {
        assertThat(VialCode.read("010952000000011017" + printed, TODAY).expires())
                .isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "5412345678908, registration:scanOtherCode", // of a box of biscuits
        "https://example.org/x, registration:scanOtherCode",
        "'', registration:scanOtherCode",
        "(01)09520000000110 and more, registration:scanOtherCode",
        "(01)09520000000110(99)X, registration:scanOtherCode",
        "1722083110EW2246, registration:scanWithoutProduct",
        "0109520000000111, registration:invalidGtin",
        "010952000000, registration:scanCutOff",
        "01095200000001101722, registration:scanCutOff",
        "010952000000011010, registration:scanCutOff",
        "010952000000011017221331, registration:scanImpossibleDay",
        "010952000000011017220230, registration:scanImpossibleDay",
        "0109520000000110172208AB, registration:scanImpossibleDay",
        "010952000000011010EW224621A1B2C3A1B2C3A1B2C3, registration:scanTooLong",
        "010952000000011010EW, registration:invalidLot",
        "010952000000011021A?, registration:invalidUnit",
        "010952000000011010EW2246|10EW2247, registration:scanContradiction",
    })
    void what_is_wrong_with_a_code_has_a_name(String scanned, String fault) {
        assertThatThrownBy(() -> VialCode.read(scanned, TODAY))
                .isInstanceOfSatisfying(
                        InvalidWord.class, wrong -> assertThat(wrong.type()).isEqualTo(fault));
    }

    @Property
    void whatever_a_scanner_sends_is_read_or_refused_by_name(@ForAll @StringLength(max = 300) String scanned) {
        try {
            assertThat(VialCode.read(scanned, TODAY).gtin()).isNotNull();
        } catch (InvalidWord named) {
            assertThat(named.type()).startsWith("registration:");
        }
    }

    @Property
    void a_code_that_lost_a_piece_is_read_or_refused_by_name(@ForAll int from, @ForAll int length) {
        var whole = "]d201095200000001101722083110EW2246\u001D21A1B2C3";
        int begin = Math.floorMod(from, whole.length());
        int end = Math.min(whole.length(), begin + Math.floorMod(length, 8));
        whatever_a_scanner_sends_is_read_or_refused_by_name(whole.substring(0, begin) + whole.substring(end));
    }
}
