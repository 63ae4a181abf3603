package be.vaxis.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactTest {

    @ParameterizedTest
    @ValueSource(strings = {"+32470123456", "+3293221234", "+1234567", "+123456789012345"})
    void a_number_begins_with_its_country(String number) {
        assertThat(new Contact(number, number, null).reachable()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0470123456", "+0470123456", "+32 470 12 34 56", "+123456", "+1234567890123456"})
    void another_way_of_writing_is_refused(String number) {
        assertThatThrownBy(() -> new Contact(number, null, null)).isInstanceOf(InvalidContact.class);
        assertThatThrownBy(() -> new Contact(null, number, null)).isInstanceOf(InvalidContact.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna@burger.example", "anna.b+vaccin@mail.burger.example"})
    void a_mail_address_has_a_name_and_a_domain(String mail) {
        assertThat(new Contact(null, null, mail).mail()).isEqualTo(mail);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "anna",
                "anna@",
                "@burger.example",
                "anna@burger",
                "a b@c.example",
                "a@b.example\r\nBcc: x@y.example",
                "a@b.example,c@d.example",
                "a@b@c.example",
                "anna@burger."
            })
    void nothing_else_is_a_mail_address(String mail) {
        assertThatThrownBy(() -> new Contact(null, null, mail)).isInstanceOf(InvalidContact.class);
    }

    @Test
    void without_any_of_them_only_a_letter_reaches_a_person() {
        assertThat(Contact.none().reachable()).isFalse();
    }
}
