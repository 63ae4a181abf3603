package be.vaxis.attestation.certlogic;

import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.attestation.certlogic.Reading.Invalid;
import be.vaxis.attestation.certlogic.Reading.Valid;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Whatever is written as an expression, and whatever it is asked about. */
class NeverThrowsTest {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> OPERATORS = List.of(
            "if",
            "and",
            "===",
            "in",
            "+",
            "!",
            "<",
            ">",
            "<=",
            ">=",
            "before",
            "after",
            "not-after",
            "not-before",
            "plusTime",
            "dccDateOfBirth",
            "extractFromUVCI",
            "reduce",
            "var",
            "or");

    @Property(tries = 3_000)
    void it_is_read_or_refused_with_a_fault_and_comes_to_a_value_or_a_reason(
            @ForAll("json") JsonNode expression, @ForAll("json") JsonNode data) {
        switch (ExpressionReader.read(expression)) {
            case Invalid(var faults) -> assertThat(faults).isNotEmpty();
            case Valid(var valid) ->
                assertThat(Evaluation.of(valid, Value.of(data))).isNotNull();
        }
    }

    @Property(tries = 3_000)
    void the_same_question_has_the_same_answer(@ForAll("valid") JsonNode expression, @ForAll("json") JsonNode data) {
        if (ExpressionReader.read(expression) instanceof Valid(var valid)) {
            Value value = Value.of(data);
            assertThat(Evaluation.of(valid, value)).isEqualTo(Evaluation.of(valid, value));
        }
    }

    @Provide
    Arbitrary<JsonNode> json() {
        return Arbitraries.lazyOf(this::leaves, this::leaves, () -> list(json()), () -> operation(json()));
    }

    @Provide
    Arbitrary<JsonNode> valid() {
        return operation(json());
    }

    private Arbitrary<JsonNode> leaves() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                                "",
                                "2021-02-29",
                                "2021-02-28",
                                "2004",
                                "day",
                                "current",
                                "accumulator",
                                "data",
                                "0.1",
                                "a..b")
                        .map(JSON::stringNode),
                Arbitraries.longs().map(JSON::numberNode),
                Arbitraries.of(0, 1, 2).map(JSON::numberNode),
                Arbitraries.doubles().map(JSON::numberNode),
                Arbitraries.of(true, false).map(JSON::booleanNode),
                Arbitraries.just(JSON.nullNode()),
                Arbitraries.of("", "0", "data", "current")
                        .map(path -> JSON.objectNode().put("var", path)));
    }

    private Arbitrary<JsonNode> list(Arbitrary<JsonNode> of) {
        return of.list().ofMaxSize(3).map(items -> JSON.arrayNode().addAll(items));
    }

    private Arbitrary<JsonNode> operation(Arbitrary<JsonNode> of) {
        return Combinators.combine(Arbitraries.of(OPERATORS), list(of))
                .as((operator, operands) -> JSON.objectNode().set(operator, operands));
    }
}
