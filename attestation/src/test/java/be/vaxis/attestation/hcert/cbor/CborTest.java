package be.vaxis.attestation.hcert.cbor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vaxis.attestation.hcert.Refused;
import be.vaxis.attestation.hcert.Step;
import be.vaxis.attestation.hcert.json.JsonWriter;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CborTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "00|0",
                "17|23",
                "1818|24",
                "18ff|255",
                "190100|256",
                "1a000f4240|1000000",
                "1b000000e8d4a51000|1000000000000",
                "1b7fffffffffffffff|9223372036854775807",
                "20|-1",
                "3903e7|-1000",
                "3b7fffffffffffffff|-9223372036854775808",
                "f90000|0",
                "f93e00|1.5",
                "fa47c35000|100000",
                "fb3ff199999999999a|1.1",
                "f4|false",
                "f5|true",
                "f6|null",
                "60|\"\"",
                "6449455446|\"IETF\"",
                "62c3bc|\"ü\"",
                "64f0908591|\"\\ud800\\udd51\"",
                "83010203|[1,2,3]",
                "a201020304|{\"1\":2,\"3\":4}",
                "a26161016162820203|{\"a\":1,\"b\":[2,3]}",
                "c11a514b67b0|1363896240"
            })
    void the_examples_of_the_rfc_read_and_written(String hex, String json) throws Refused {
        Cbor item = decode(hex);
        assertThat(JsonWriter.write(item)).isEqualTo(json);
        assertThat(HexFormat.of().formatHex(CborEncoder.encode(item))).isEqualTo(hex);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5f42010243030405ff|450102030405",
                "7f657374726561646d696e67ff|6973747265616d696e67",
                "9f018202039f0405ffff|8301820203820405",
                "bf61610161629f0203ffff|a26161016162820203",
                "a2616202616101|a2616101616202",
                "1900ff|18ff",
                "fb3ff8000000000000|f93e00",
                "fb40f86a0000000000|fa47c35000"
            })
    void what_can_be_written_in_several_ways_is_written_in_one(String hex, String only) throws Refused {
        assertThat(HexFormat.of().formatHex(CborEncoder.encode(decode(hex)))).isEqualTo(only);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", // nothing
                "18", // a number without its byte
                "1b8000000000000000", // beyond 63 bits
                "3b8000000000000000",
                "1c", // reserved
                "1f", // an indefinite number
                "df00",
                "42ff", // a string cut short
                "5b7fffffffffffffff", // a string of 8 EiB
                "9b7fffffffffffffff", // a list as long
                "bb7fffffffffffffff",
                "61ff", // no UTF-8
                "5f6161ff", // a chunk of another kind
                "5f5f4100ffff",
                "9f01", // no break
                "ff", // a break alone
                "81ff",
                "bf6161ff", // a key without a value
                "a2616101616102", // a key twice
                "f814", // false in two bytes
                "fc",
                "0000" // two items
            })
    void what_is_malformed_is_refused(String hex) {
        refused(hex);
    }

    @Test
    void nesting_has_a_limit() throws Refused {
        decode("81".repeat(CborDecoder.MOST_DEPTH) + "00");
        refused("81".repeat(CborDecoder.MOST_DEPTH + 1) + "00");
        refused("c1".repeat(60_000) + "00");
        refused("9f".repeat(60_000));
    }

    @Test
    void the_number_of_items_has_a_limit() throws Refused {
        decode("9f" + "00".repeat(CborDecoder.MOST_ITEMS - 1) + "ff");
        refused("9f" + "00".repeat(CborDecoder.MOST_ITEMS) + "ff");
    }

    private static Cbor decode(String hex) throws Refused {
        return CborDecoder.decode(HexFormat.of().parseHex(hex));
    }

    private static void refused(String hex) {
        assertThatThrownBy(() -> decode(hex))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.step()).isEqualTo(Step.CBOR));
    }
}
