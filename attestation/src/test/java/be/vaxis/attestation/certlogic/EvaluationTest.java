package be.vaxis.attestation.certlogic;

import static be.vaxis.attestation.certlogic.Expressions.json;
import static be.vaxis.attestation.certlogic.Expressions.outcome;
import static be.vaxis.attestation.certlogic.Expressions.reason;
import static be.vaxis.attestation.certlogic.Expressions.value;
import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.attestation.certlogic.Outcome.Result;
import be.vaxis.attestation.certlogic.Value.Text;
import be.vaxis.attestation.certlogic.Value.Truth;
import be.vaxis.attestation.certlogic.Value.Whole;
import org.junit.jupiter.api.Test;

class EvaluationTest {

    private static final Truth YES = new Truth(true);
    private static final Truth NO = new Truth(false);

    @Test
    void only_the_branch_that_is_chosen_is_evaluated() {
        assertThat(value("{'if':[true,1,{'+':['a',1]}]}")).isEqualTo(new Whole(1));
        assertThat(value("{'if':[false,{'+':['a',1]},2]}")).isEqualTo(new Whole(2));
    }

    @Test
    void and_stops_at_the_first_that_is_no() {
        assertThat(value("{'and':[1,'',{'+':['a',1]}]}")).isEqualTo(new Text(""));
    }

    @Test
    void a_whole_number_of_doses_written_with_a_point_is_that_number() {
        assertThat(value("{'===':[{'var':'dn'},2]}", "{'dn':2.0}")).isEqualTo(YES);
        assertThat(value("{'>=':[{'var':'dn'},2]}", "{'dn':2.0}")).isEqualTo(YES);
    }

    @Test
    void a_fraction_is_neither_yes_nor_no() {
        assertThat(reason("{'!':[{'var':'dn'}]}", "{'dn':2.5}")).contains("neither");
    }

    @Test
    void a_text_and_a_number_are_never_the_same_and_never_in_order() {
        assertThat(value("{'===':[1,'1']}")).isEqualTo(NO);
        assertThat(reason("{'<':[{'var':''},2]}", "'1'"))
                .isEqualTo("\"<\" compares integers, not a text with an integer");
    }

    @Test
    void three_are_in_order_when_both_neighbours_are() {
        assertThat(value("{'<':[1,2,3]}")).isEqualTo(YES);
        assertThat(value("{'<':[1,2,2]}")).isEqualTo(NO);
        assertThat(value("{'<=':[1,2,2]}")).isEqualTo(YES);
        assertThat(value("{'>':[1,2,1]}")).isEqualTo(NO);
    }

    @Test
    void nothing_is_in_a_list_that_is_not_there_and_the_list_is_named() {
        Result result = (Result) outcome("{'in':['a',{'var':'external.valueSets.x'}]}", "{}");
        assertThat(result.value()).isEqualTo(NO);
        assertThat(result.absentLists()).containsExactly("external.valueSets.x");
    }

    @Test
    void a_text_is_no_list_to_look_in() {
        assertThat(reason("{'in':['a',{'var':''}]}", "'abc'")).isEqualTo("\"in\" looks in an array, not in a text");
    }

    @Test
    void a_fold_sees_the_item_the_sum_so_far_and_what_lies_around() {
        String sum =
                "{'reduce':[{'var':'x'},{'+':[{'var':'accumulator'},{'+':[{'var':'current.n'},{'var':'data.one'}]}]},10]}";
        assertThat(value(sum, "{'x':[{'n':1},{'n':2}],'one':1}")).isEqualTo(new Whole(15));
        assertThat(value(sum, "{}")).isEqualTo(new Whole(10));
        assertThat(reason(sum, "{'x':'ab'}")).isEqualTo("\"reduce\" folds an array, not a text");
    }

    @Test
    void an_index_beyond_an_array_is_nothing_and_so_is_a_name() {
        assertThat(value("{'var':'a.1'}", "{'a':[1]}")).isEqualTo(Value.NOTHING);
        assertThat(value("{'var':'a.length'}", "{'a':[1]}")).isEqualTo(Value.NOTHING);
        assertThat(value("{'var':'a.-1'}", "{'a':[1]}")).isEqualTo(Value.NOTHING);
        assertThat(value("{'var':'a.99999999999'}", "{'a':[1]}")).isEqualTo(Value.NOTHING);
        assertThat(value("{'var':'a.0'}", "{'a':{'0':7}}")).isEqualTo(new Whole(7));
    }

    @Test
    void a_sum_stays_within_the_integers() {
        assertThat(value("{'+':[9007199254740990,1]}")).isEqualTo(json("9007199254740991"));
        assertThat(reason("{'+':[9007199254740991,1]}", "null")).isEqualTo("the sum is beyond the integers");
    }

    @Test
    void no_reason_tells_a_value_of_the_person() {
        assertThat(reason("{'plusTime':[{'var':'dob'},0,'day']}", "{'dob':'ROSE DE PRIL'}"))
                .doesNotContain("ROSE");
    }
}
