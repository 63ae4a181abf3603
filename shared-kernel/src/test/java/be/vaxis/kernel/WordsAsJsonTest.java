package be.vaxis.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class WordsAsJsonTest {

    record Words(
            Insz insz,
            RizivNumber riziv,
            KboNumber kbo,
            Cnk cnk,
            PostalCode postalCode,
            Nis5 nis5,
            Sex sex,
            Language language,
            PartialDate born,
            PersonName name,
            Contact contact,
            Address address,
            @Nullable Insz other) {}

    private static final Words WORDS = new Words(
            new Insz("85073003328"),
            new RizivNumber("10182803004"),
            new KboNumber("0406798006"),
            new Cnk("1149939"),
            new PostalCode("9000"),
            new Nis5("44021"),
            Sex.FEMALE,
            Language.NL,
            new PartialDate(1985, 7, null),
            new PersonName("Peeters", "Anna"),
            new Contact("+32470123456", null, null),
            new Address("Korenmarkt", "1", null, new PostalCode("9000"), "Gent"),
            null);

    private static final String TEXT = """
            {"insz":"85073003328","riziv":"10182803004","kbo":"0406798006","cnk":"1149939","postalCode":"9000",\
            "nis5":"44021","sex":"FEMALE","language":"NL","born":"1985-07","name":{"family":"Peeters","given":"Anna"},\
            "contact":{"mobile":"+32470123456","phone2":null,"mail":null},\
            "address":{"street":"Korenmarkt","number":"1","box":null,"postalCode":"9000","municipality":"Gent"},"other":null}""";

    private final JsonMapper json = JsonMapper.shared();

    @Test
    void a_word_of_one_value_is_a_plain_string() {
        var tree = json.readTree(json.writeValueAsString(WORDS));

        assertThat(tree).isEqualTo(json.readTree(TEXT));
    }

    @Test
    void what_was_written_is_read_back() {
        assertThat(json.readValue(TEXT, Words.class)).isEqualTo(WORDS);
    }

    @Test
    void a_word_can_be_the_key_of_a_map() {
        var places = Map.of(new PostalCode("9000"), 1);

        assertThat(json.writeValueAsString(places)).isEqualTo("{\"9000\":1}");
        assertThat(json.readValue("{\"9000\":1}", new TypeReference<Map<PostalCode, Integer>>() {}))
                .isEqualTo(places);
    }

    @Test
    void a_wrong_number_is_refused_without_being_repeated() {
        assertThatThrownBy(() -> json.readValue("\"85073003329\"", Insz.class))
                .isInstanceOf(JacksonException.class)
                .hasRootCauseInstanceOf(InvalidInsz.class)
                .message()
                .doesNotContain("85073003329");
    }
}
