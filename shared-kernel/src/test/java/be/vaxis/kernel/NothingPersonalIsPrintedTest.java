package be.vaxis.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NothingPersonalIsPrintedTest {

    static Stream<Object> personal() {
        return Stream.of(
                new Insz("85073003328"),
                new RizivNumber("10182803004"),
                new PersonName("Peeters", "Anna"),
                new Contact("+32470123456", "+3293221234", "anna@burger.example"),
                new Address("Korenmarkt", "1", "2", new PostalCode("9000"), "Gent"));
    }

    @ParameterizedTest
    @MethodSource("personal")
    void a_word_about_a_person_prints_masked(Object word) {
        assertThat(word.toString()).matches("[a-z]+:\\*\\*\\*");
        assertThat("%s %s".formatted(word, List.of(word)))
                .doesNotContainPattern("[0-9]")
                .doesNotContain("Anna", "Peeters");
    }

    @Property
    void no_refusal_repeats_the_digits(@ForAll @NumericChars @StringLength(min = 6, max = 13) String typed) {
        for (var refusal : refusalsOf(typed)) {
            assertThat(refusal.toString()).doesNotContain(typed);
            assertThat(refusal.getCause()).isNull();
        }
    }

    @Property
    void no_refusal_repeats_the_text(
            @ForAll @Chars({'7', 'q', '\n', '@'}) @StringLength(min = 6, max = 300) String typed) {
        for (var refusal : refusalsOf(typed)) {
            assertThat(refusal.toString()).doesNotContain(typed);
            assertThat(refusal.getCause()).isNull();
        }
    }

    @Test
    void every_refusal_has_its_own_type_and_says_why() {
        var refusals = refusalsOf("\n7");

        assertThat(refusals)
                .hasSize(10)
                .extracting(InvalidWord::type)
                .doesNotHaveDuplicates()
                .allMatch(type -> type.startsWith("kernel:invalid"));
        assertThat(refusals).allSatisfy(refusal -> assertThat(refusal).message().endsWith("."));
    }

    private static List<InvalidWord> refusalsOf(String typed) {
        var gent = new PostalCode("9000");
        return Stream.<Function<String, Object>>of(
                        Insz::parse,
                        RizivNumber::parse,
                        KboNumber::parse,
                        Cnk::parse,
                        PostalCode::parse,
                        Nis5::parse,
                        PartialDate::parse,
                        text -> new PersonName("x" + text, text),
                        text -> new Contact(text, text, text),
                        text -> new Address("x" + text + "\nx", text, text, gent, text))
                .map(word -> catchThrowable(() -> word.apply(typed)))
                .filter(InvalidWord.class::isInstance)
                .map(InvalidWord.class::cast)
                .toList();
    }
}
