package be.vaxis.attestation.certlogic;

import static be.vaxis.attestation.certlogic.Expressions.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import be.vaxis.attestation.certlogic.Fault.Kind;
import be.vaxis.attestation.certlogic.Reading.Valid;
import org.junit.jupiter.api.Test;

class ExpressionReaderTest {

    @Test
    void all_faults_are_named_at_once_each_with_its_place() {
        Reading reading = read("{'if':[{'var':'a.'},{'and':[true]},{'plusTime':['2021',1.5,'week']}]}");
        assertThat(reading.faults())
                .extracting(Fault::path, Fault::kind)
                .containsExactly(
                        tuple("/if/0", Kind.PATH_MALFORMED),
                        tuple("/if/1", Kind.WRONG_NUMBER_OF_OPERANDS),
                        tuple("/if/2/plusTime/1", Kind.NOT_AN_INTEGER),
                        tuple("/if/2", Kind.UNKNOWN_TIME_UNIT),
                        tuple("/if/2", Kind.AMOUNT_NOT_AN_INTEGER));
    }

    @Test
    void a_whole_number_with_a_point_is_an_integer() {
        assertThat(read("42.0")).isEqualTo(read("42"));
    }

    @Test
    void an_integer_ends_where_javascript_loses_count() {
        assertThat(read("9007199254740991").faults()).isEmpty();
        assertThat(read("9007199254740992").faults()).extracting(Fault::kind).containsExactly(Kind.NOT_AN_INTEGER);
        assertThat(read("1e999999999").faults()).extracting(Fault::kind).containsExactly(Kind.NOT_AN_INTEGER);
    }

    @Test
    void an_operation_takes_as_many_operands_as_the_specification_says() {
        assertThat(read("{'<':[1]}").faults()).hasSize(1);
        assertThat(read("{'<':[1,2]}").faults()).isEmpty();
        assertThat(read("{'<':[1,2,3]}").faults()).isEmpty();
        assertThat(read("{'<':[1,2,3,4]}").faults()).hasSize(1);
        assertThat(read("{'+':[1,2,3]}").faults()).hasSize(1);
        assertThat(read("{'!':[]}").faults()).hasSize(1);
    }

    @Test
    void the_index_into_an_identifier_is_a_literal_integer() {
        assertThat(read("{'extractFromUVCI':['a',-1]}").faults()).isEmpty();
        assertThat(read("{'extractFromUVCI':['a',{'var':'x'}]}").faults())
                .extracting(Fault::kind)
                .containsExactly(Kind.INDEX_NOT_AN_INTEGER);
    }

    @Test
    void what_is_too_deep_is_refused() {
        assertThat(read(deep(ExpressionReader.DEEPEST - 1))).isInstanceOf(Valid.class);
        assertThat(read(deep(ExpressionReader.DEEPEST)).faults())
                .extracting(Fault::kind)
                .containsExactly(Kind.TOO_DEEP);
    }

    @Test
    void what_is_too_large_is_refused() {
        assertThat(read(large(ExpressionReader.LARGEST - 1))).isInstanceOf(Valid.class);
        assertThat(read(large(ExpressionReader.LARGEST)).faults())
                .extracting(Fault::kind)
                .contains(Kind.TOO_LARGE);
    }

    private static String deep(int levels) {
        return "{'!':[".repeat(levels) + "true" + "]}".repeat(levels);
    }

    private static String large(int items) {
        return "[" + "1,".repeat(items - 1) + "1]";
    }
}
