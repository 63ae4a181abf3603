package be.vaxis.infra.parties.print;

import static be.vaxis.infra.parties.print.LetterFixtures.ANNA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import be.vaxis.infra.parties.arrivals.Arrivals;
import be.vaxis.infra.parties.arrivals.Spool;
import be.vaxis.invitation.channel.ChannelUnavailable;
import be.vaxis.invitation.channel.Letter;
import be.vaxis.invitation.channel.LetterBatch;
import be.vaxis.invitation.channel.PostingReports.PostingReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostedLettersTest {

    static final Clock NOON = Clock.fixed(Instant.parse("2021-04-19T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    final List<PostingReport> heard = new ArrayList<>();

    PrintShopCounterpart shop;
    PostedLetters posted;

    @BeforeEach
    void a_letter_was_posted() {
        shop = new PrintShopCounterpart(0, folder, new Arrivals(Spool.none()), NOON);
        posted = new PostedLetters(shop.access(), NOON);
        var letter = new Letter("letter-1", new HtmlLetterPrinter(NOON).pdf(ANNA));
        new SftpLetters(shop.access(), NOON).post(new LetterBatch("b-1", List.of(letter)));
        await().until(() -> Files.exists(folder.resolve("files/out/b-1.ack.json")));
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void who_stops_between_telling_and_erasing_tells_again() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> posted.collect(report -> {
                    throw new IllegalStateException("stopped");
                }));

        assertThat(posted.collect(heard::add)).isOne();
        assertThat(heard).hasSize(1);
    }

    @Test
    void what_was_told_is_not_told_again() {
        posted.collect(heard::add);

        assertThat(posted.collect(heard::add)).isZero();
        assertThat(heard).hasSize(1);
    }

    @Test
    void what_the_print_shop_forgot_to_erase_is_erased() throws IOException {
        var left = Files.createDirectory(folder.resolve("files/in/b-1.part"));
        Files.writeString(left.resolve("letter-1.pdf"), "%PDF");
        Files.move(left, folder.resolve("files/in/b-1")); // without a manifest the counterpart lets it lie

        posted.collect(heard::add);

        assertThat(folder.resolve("files/in")).isEmptyDirectory();
    }

    @Test
    void an_acknowledgement_that_cannot_be_read_stays_and_holds_nobody_up() throws IOException {
        var broken = Files.writeString(folder.resolve("files/out/a-0.ack.json"), "{");

        assertThat(posted.collect(heard::add)).isOne();
        assertThat(broken).exists();
    }

    @Test
    void a_print_shop_that_is_closed_is_tried_again_later() {
        shop.close();

        assertThatExceptionOfType(ChannelUnavailable.class).isThrownBy(() -> posted.collect(heard::add));
    }
}
