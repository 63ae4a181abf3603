package be.vaxis.attestation.hcert.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.ParseException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}|{}",
                " [ 1 , -2.50 , 1e3 , 2.0 ] |[1,-2.5,1000,2]",
                "{\"a\":{\"b\":[true,false,null]}}|{\"a\":{\"b\":[true,false,null]}}",
                "\"\\u00e9\\n\\/\\\"\"|\"é\\u000a/\\\"\"",
                "\"😀\"|\"\\ud83d\\ude00\""
            })
    void what_is_read_is_written(String json, String again) throws ParseException {
        assertThat(JsonWriter.write(JsonReader.read(json))).isEqualTo(again);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[1,]",
                "{\"a\":1,}",
                "{\"a\" 1}",
                "{'a':1}",
                "{\"a\":1,\"a\":2}",
                "nul",
                "1 2",
                "\"",
                "\"\\x\"",
                "-",
                "\"\\u12g4\"",
                "+"
            })
    void what_is_no_json_is_refused(String text) {
        assertThatThrownBy(() -> JsonReader.read(text)).isInstanceOf(ParseException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {66, 100_000})
    void nesting_has_a_limit(int depth) throws ParseException {
        JsonReader.read("[".repeat(65) + "]".repeat(65));
        assertThatThrownBy(() -> JsonReader.read("[".repeat(depth))).hasMessageContaining("too deep");
    }
}
