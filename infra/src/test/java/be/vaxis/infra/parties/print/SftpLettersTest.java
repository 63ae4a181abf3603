package be.vaxis.infra.parties.print;

import static be.vaxis.infra.parties.print.LetterFixtures.ANNA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import be.vaxis.infra.parties.arrivals.Arrival;
import be.vaxis.infra.parties.arrivals.Arrivals;
import be.vaxis.infra.parties.arrivals.Spool;
import be.vaxis.invitation.channel.ChannelUnavailable;
import be.vaxis.invitation.channel.Letter;
import be.vaxis.invitation.channel.LetterBatch;
import be.vaxis.invitation.channel.Letters;
import be.vaxis.invitation.channel.PostingReports.Outcome;
import be.vaxis.invitation.channel.PostingReports.PostingReport;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SftpLettersTest {

    static final Clock NOON = Clock.fixed(Instant.parse("2021-04-19T10:00:00Z"), ZoneOffset.UTC);
    static final Letter TO_ANNA = new Letter("letter-1", new HtmlLetterPrinter(NOON).pdf(ANNA));
    static final Letter SCRIBBLE = new Letter("letter-2", "no pdf".getBytes(StandardCharsets.UTF_8));

    @TempDir
    Path folder;

    final Arrivals arrivals = new Arrivals(Spool.none());
    final List<PostingReport> heard = new CopyOnWriteArrayList<>();

    PrintShopCounterpart shop;
    PrintShopAccess access;
    Letters letters;

    @BeforeEach
    void open() {
        shop = new PrintShopCounterpart(0, folder, arrivals, NOON);
        access = shop.access();
        letters = new SftpLetters(access, NOON);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void a_letter_is_printed_posted_reported_and_erased() throws IOException {
        var receipt = letters.post(batch("b-1", TO_ANNA));
        collected();

        assertThat(receipt.providerReference()).isEqualTo("b-1");
        assertThat(heard).containsExactly(new PostingReport("letter-1", Outcome.POSTED, NOON.instant()));
        assertThat(arrivals.all())
                .extracting(Arrival::to, Arrival::subject)
                .containsExactly(tuple("Anna Peeters\nKorenmarkt 12A bus 3\n9000 GENT", ANNA.subject()));
        assertThat(kept()).containsExactly("b-1.done");
        assertThat(folder.resolve("files/out/b-1.done")).content().doesNotContain("Peeters");
    }

    @Test
    void a_letter_that_cannot_be_printed_is_reported_and_erased_too() throws IOException {
        letters.post(batch("b-1", TO_ANNA, SCRIBBLE));
        collected();

        assertThat(heard)
                .extracting(PostingReport::letterId, PostingReport::outcome)
                .containsExactly(tuple("letter-1", Outcome.POSTED), tuple("letter-2", Outcome.FAILED));
        assertThat(kept()).containsExactly("b-1.done");
    }

    @Test
    void the_same_batch_is_handed_over_once_even_after_it_was_reported_on() {
        letters.post(batch("b-1", TO_ANNA));
        letters.post(batch("b-1", TO_ANNA));
        collected();
        letters.post(batch("b-1", TO_ANNA));

        assertThat(new PostedLetters(access, NOON).collect(heard::add)).isZero();
        assertThat(heard).hasSize(1);
    }

    @Test
    void what_an_attempt_that_broke_off_left_behind_is_replaced() throws IOException {
        var part = Files.createDirectories(folder.resolve("files/in/b-1.part"));
        Files.writeString(part.resolve("letter-1.pdf"), "half a le");

        letters.post(batch("b-1", TO_ANNA));
        collected();

        assertThat(heard).extracting(PostingReport::outcome).containsExactly(Outcome.POSTED);
    }

    @Test
    void who_answers_with_another_key_is_given_nothing() throws IOException {
        var stranger = PrintShopKeys.in(folder.resolve("stranger.key")).getPublic();
        var careful = new SftpLetters(access(access.privateKey(), PublicKeyEntry.toString(stranger)), NOON);

        assertThatExceptionOfType(ChannelUnavailable.class).isThrownBy(() -> careful.post(batch("b-1", TO_ANNA)));
        assertThat(kept()).isEmpty();
    }

    @Test
    void who_comes_with_another_key_is_not_let_in() {
        PrintShopKeys.in(folder.resolve("stranger.key"));
        var stranger = new SftpLetters(access(folder.resolve("stranger.key"), access.hostKey()), NOON);

        assertThatExceptionOfType(ChannelUnavailable.class).isThrownBy(() -> stranger.post(batch("b-1", TO_ANNA)));
    }

    @Test
    void a_print_shop_that_is_closed_is_unavailable() {
        shop.close();

        assertThatExceptionOfType(ChannelUnavailable.class).isThrownBy(() -> letters.post(batch("b-1", TO_ANNA)));
    }

    @Test
    void a_print_shop_that_says_nothing_is_unavailable_within_our_patience() throws IOException {
        try (var mute = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var hasty = new SftpLetters(
                    new PrintShopAccess(
                            "127.0.0.1",
                            mute.getLocalPort(),
                            "vaxis",
                            access.privateKey(),
                            access.hostKey(),
                            "in",
                            "out",
                            Duration.ofMillis(500)),
                    NOON);

            assertThatExceptionOfType(ChannelUnavailable.class).isThrownBy(() -> hasty.post(batch("b-1", TO_ANNA)));
        }
    }

    private void collected() {
        var posted = new PostedLetters(access, NOON);
        await().atMost(Duration.ofSeconds(20)).until(() -> posted.collect(heard::add) > 0);
    }

    /** The names of all that the print shop still has. */
    private List<String> kept() throws IOException {
        try (var files = Files.walk(folder.resolve("files"))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }

    private PrintShopAccess access(Path key, String hostKey) {
        return new PrintShopAccess(
                access.host(), access.port(), access.user(), key, hostKey, "in", "out", Duration.ofSeconds(5));
    }

    private static LetterBatch batch(String id, Letter... letters) {
        return new LetterBatch(id, List.of(letters));
    }
}
