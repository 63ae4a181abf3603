package be.vaxis.invitation.wording;

import static be.vaxis.invitation.InvitationFixtures.*;
import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.invitation.invitation.Subject;
import be.vaxis.kernel.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WriterTest {

    final Writer writer = new Writer("https://vaxis.example/", CLOCK);

    @ParameterizedTest
    @EnumSource(Language.class)
    void an_invitation_holds_the_code_and_a_link_that_does_not(Language language) {
        var invited = notice(Subject.INVITED, language);

        assertThat(writer.text(BY_TEXT, "+32470123456", invited).body())
                .contains(ANNAS_CODE.printed())
                .contains("https://vaxis.example/book")
                .hasSizeLessThan(306); // two joined texts
        assertThat(writer.mail(BY_MAIL, "anna@example.org", invited).plain())
                .contains(ANNAS_CODE.printed(), "https://vaxis.example/book", "Anna Peeters");
        assertThat(writer.bookingPage()).hasToString("https://vaxis.example/book");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nothing_is_left_open_in_any_message(Language language) {
        for (Subject subject : Subject.values()) {
            var notice = notice(subject, language);
            var mail = writer.mail(BY_MAIL, "anna@example.org", notice);

            assertThat(writer.text(BY_TEXT, "+32470123456", notice).body()).doesNotContain("{");
            assertThat(mail.plain()).doesNotContain("{");
            assertThat(mail.html())
                    .doesNotContain("{")
                    .doesNotContain("<script")
                    .doesNotContain("<img");
            assertThat(letter(notice).paragraphs()).noneMatch(paragraph -> paragraph.contains("{"));
        }
    }

    @ParameterizedTest
    @EnumSource(value = Subject.class, names = "INVITED", mode = EnumSource.Mode.EXCLUDE)
    void only_the_invitation_holds_the_code(Subject subject) {
        var notice = notice(subject, Language.NL);

        assertThat(writer.text(BY_TEXT, "+32470123456", notice).body()).doesNotContain(ANNAS_CODE.printed());
        assertThat(writer.mail(BY_MAIL, "anna@example.org", notice).plain()).doesNotContain(ANNAS_CODE.printed());
        assertThat(letter(notice).code()).isBlank();
    }

    @Test
    void a_confirmation_says_when_and_where_in_the_language_of_the_reader() {
        assertThat(writer.mail(BY_MAIL, "anna@example.org", notice(Subject.BOOKED, Language.NL))
                        .plain())
                .contains("donderdag 6 mei 2021 om 09:20", "donderdag 27 mei 2021 om 10:05", "Maaltekouter 1");
        assertThat(writer.mail(BY_MAIL, "anna@example.org", notice(Subject.BOOKED, Language.FR))
                        .plain())
                .contains("jeudi 6 mai 2021 à 09:20");
        assertThat(writer.text(BY_TEXT, "+32470123456", notice(Subject.BOOKED, Language.EN))
                        .body())
                .contains("09:20, Gent Expo", "10:05, Gent Expo");
    }

    @Test
    void a_confirmation_brings_both_moments_for_the_calendar_in_universal_time() {
        var file = writer.mail(BY_MAIL, "anna@example.org", notice(Subject.MOVED, Language.NL))
                .attachments()
                .getFirst();
        var ics = new String(file.content(), StandardCharsets.UTF_8);

        assertThat(ics).contains("DTSTART:20210506T072000Z", "DTSTART:20210527T080500Z", "METHOD:PUBLISH");
        assertThat(ics.lines()).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(ics)
                .contains("LOCATION:Gent Expo\\, Maaltekouter 1\\, 9051 Gent")
                .endsWith("\r\n");
    }

    @Test
    void a_moved_moment_replaces_the_one_in_the_calendar() {
        var booked =
                new Notice(Subject.BOOKED, anna(Language.NL, EVERYTHING, true, List.of(FIRST)), writer.bookingPage());
        var moved = new Notice(
                Subject.MOVED,
                anna(
                        Language.NL,
                        EVERYTHING,
                        true,
                        List.of(new be.vaxis.invitation.addressee.Moment(
                                1, "Gent Expo", "elsewhere", SECOND.date(), SECOND.time()))),
                writer.bookingPage());

        assertThat(uid(CalendarFile.of(moved, NOW))).isEqualTo(uid(CalendarFile.of(booked, NOW)));
    }

    @Test
    void a_cancellation_says_what_fell_away_and_brings_no_file() {
        var mail = writer.mail(BY_MAIL, "anna@example.org", notice(Subject.CANCELLED, Language.NL));

        assertThat(mail.plain()).contains("donderdag 6 mei 2021");
        assertThat(mail.attachments()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_text_says_neither_that_somebody_declines_nor_that_they_are_visited_at_home(Language language) {
        for (var choice : List.of(Subject.DECLINED, Subject.RECONSIDERED, Subject.HOME_ASKED, Subject.HOME_WITHDRAWN)) {
            assertThat(writer.text(BY_TEXT, "+32470123456", notice(choice, language))
                            .body())
                    .hasSizeLessThan(161) // one text
                    .doesNotContainIgnoringCase("vacc")
                    .doesNotContainIgnoringCase("impf")
                    .doesNotContainPattern("(?i)\\b(home|thuis|domicile|hause)\\b");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_recall_leads_to_the_own_page_and_asks_nobody_to_book(Language language) {
        for (var recall : List.of(Subject.RECALL_PHYSICIAN, Subject.RECALL_COME_BACK, Subject.RECALL_INFORMED)) {
            var notice = writer.notice(recall, anna(language, EVERYTHING, true, List.of(FIRST)));
            var mail = writer.mail(BY_MAIL, "anna@example.org", notice);

            assertThat(mail.plain())
                    .contains("https://vaxis.example/my/vaccinations")
                    .doesNotContain("/book", "EW2246");
            assertThat(mail.attachments()).isEmpty();
            assertThat(letter(notice).link()).hasToString("https://vaxis.example/my/vaccinations");
            assertThat(writer.text(BY_TEXT, "+32470123456", notice).body()).hasSizeLessThan(306); // two joined texts
        }
        assertThat(writer.notice(Subject.INVITED, anna(language, EVERYTHING, true, List.of()))
                        .link())
                .isEqualTo(writer.bookingPage());
    }

    @Test
    void a_choice_brings_no_file_and_no_moments() {
        var mail = writer.mail(BY_MAIL, "anna@example.org", notice(Subject.HOME_ASKED, Language.NL));

        assertThat(mail.attachments()).isEmpty();
        assertThat(mail.plain()).contains("thuis gevaccineerd").doesNotContain("6 mei 2021");
    }

    @Test
    void a_letter_prints_the_code_large_and_the_link_as_it_is() {
        var letter = letter(notice(Subject.INVITED, Language.DE));

        assertThat(letter.code()).isEqualTo(ANNAS_CODE.printed());
        assertThat(letter.link()).hasToString("https://vaxis.example/book");
        assertThat(letter.from()).startsWith("Vaxis");
        assertThat(letter.paragraphs()).noneMatch(paragraph -> paragraph.contains(ANNAS_CODE.printed()));
    }

    private static String uid(String ics) {
        return ics.lines().filter(line -> line.startsWith("UID:")).findFirst().orElseThrow();
    }

    private Notice notice(Subject subject, Language language) {
        return new Notice(subject, anna(language, EVERYTHING, true, List.of(FIRST, SECOND)), writer.bookingPage());
    }

    private be.vaxis.invitation.channel.LetterText letter(Notice notice) {
        return writer.letter(
                notice.to().name().orElseThrow(), notice.to().address().orElseThrow(), notice);
    }
}
