package be.vaxis.attestation.certlogic;

import static be.vaxis.attestation.certlogic.Expressions.reason;
import static be.vaxis.attestation.certlogic.Expressions.value;
import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.attestation.certlogic.Value.Whole;
import org.junit.jupiter.api.Test;

/** An expression that would work for hours ends soon, with a reason. */
class LimitsTest {

    private static final String THOUSAND = "[" + "1,".repeat(999) + "1]";

    @Test
    void folds_in_folds_end_after_a_million_steps() {
        String inner = "{'reduce':[{'var':'data'},{'+':[{'var':'accumulator'},1]},0]}";
        String outer = "{'reduce':[{'var':''}," + inner + ",0]}";
        assertThat(reason(outer, THOUSAND)).isEqualTo("more than 1000000 steps");
    }

    @Test
    void a_million_steps_are_taken_and_not_one_more() {
        String fold =
                "{'reduce':[{'var':'a'},{'reduce':[{'var':'data.b'},1,1]},1]}"; // 3 steps, and 3 + 1318 for each of 757
        String data = "{'a':[%s],'b':[%s]}".formatted("1,".repeat(756) + "1", "1,".repeat(1317) + "1");
        assertThat(value(fold, data)).isEqualTo(new Whole(1));
        assertThat(reason("{'!':[" + fold + "]}", data)).isEqualTo("more than 1000000 steps");
    }

    @Test
    void an_array_that_doubles_at_every_step_ends() {
        String doubling = "{'reduce':[{'var':''},[{'var':'accumulator'},{'var':'accumulator'}],1]}";
        assertThat(reason(doubling, THOUSAND)).contains("more than 100000 values");
    }

    @Test
    void an_array_that_deepens_at_every_step_ends() {
        assertThat(reason("{'reduce':[{'var':''},[{'var':'accumulator'}],1]}", THOUSAND))
                .contains("deeper than 200");
        assertThat(reason("{'reduce':[{'var':''},{'var':''},1]}", THOUSAND)).contains("deeper than 200");
    }

    @Test
    void data_deeper_than_any_certificate_is_no_value_at_its_bottom() {
        String deep = "[".repeat(201) + "]".repeat(201);
        String bottom = "0.".repeat(199) + "0";
        assertThat(value("{'var':'" + bottom + "'}", deep)).isEqualTo(Value.OTHER);
        assertThat(value("{'var':'" + bottom.substring(2) + "'}", deep)).isNotEqualTo(Value.OTHER);
    }
}
