package be.vaxis.infra.parties.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import be.vaxis.attestation.posting.Envelope;
import be.vaxis.attestation.posting.Envelope.Cover;
import be.vaxis.attestation.posting.PostUnavailable;
import be.vaxis.attestation.posting.PostedEnvelopes;
import be.vaxis.infra.parties.arrivals.Arrival;
import be.vaxis.infra.parties.arrivals.Arrivals;
import be.vaxis.infra.parties.arrivals.Spool;
import be.vaxis.invitation.channel.Letter;
import be.vaxis.invitation.channel.LetterBatch;
import be.vaxis.kernel.Address;
import be.vaxis.kernel.Language;
import be.vaxis.kernel.PersonName;
import be.vaxis.kernel.PostalCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificatePostTest {

    static final Clock NOON = Clock.fixed(Instant.parse("2021-07-19T10:00:00Z"), ZoneOffset.UTC);
    static final UUID LETTER = UUID.fromString("0b0e7c52-6d5b-4a38-8b0b-1a6a0f6b7d11");

    @TempDir
    Path folder;

    final Arrivals arrivals = new Arrivals(Spool.none());
    final List<String> heard = new ArrayList<>();
    final HtmlLetterPrinter printer = new HtmlLetterPrinter(NOON);

    PrintShopCounterpart shop;
    CertificatePost post;

    @BeforeEach
    void open() {
        shop = new PrintShopCounterpart(0, folder, arrivals, NOON);
        post = new CertificatePost(printer, new SftpLetters(shop.access(), NOON));
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void the_papers_lie_behind_a_page_with_the_address_in_the_window() throws IOException {
        post.post("certificates-1", List.of(envelope()));
        await().until(() -> !arrivals.all().isEmpty());

        Arrival letter = arrivals.all().getFirst();
        assertThat(letter.to()).isEqualTo("Anna Peeters\nKorenmarkt 12A\n9000 GENT");
        assertThat(letter.subject()).isEqualTo("Your certificates");
        try (var pdf = Loader.loadPDF(letter.files().getFirst().content())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(3);
        }
    }

    @Test
    void the_same_batch_is_posted_once_and_told_to_who_sent_it() throws IOException {
        post.post("certificates-1", List.of(envelope()));
        post.post("certificates-1", List.of(envelope()));
        await().until(() -> Files.exists(folder.resolve("files/out/certificates-1.ack.json")));

        certificates().collect(CertificatePost.reports(told()));
        post.post("certificates-1", List.of(envelope()));

        assertThat(heard).containsExactly("posted " + LETTER);
        assertThat(arrivals.all()).hasSize(1);
        try (var left = Files.walk(folder.resolve("files"))) {
            assertThat(left.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString()))
                    .containsExactly("certificates-1.done");
        }
    }

    @Test
    void an_invitation_is_not_told_to_who_sends_certificates() {
        new SftpLetters(shop.access(), NOON)
                .post(new LetterBatch("batch-1", List.of(new Letter("l-1", printer.pdf(LetterFixtures.ANNA)))));
        await().until(() -> Files.exists(folder.resolve("files/out/batch-1.ack.json")));

        assertThat(certificates().collect(CertificatePost.reports(told()))).isZero();
        assertThat(folder.resolve("files/out/batch-1.ack.json")).exists();
    }

    @Test
    void while_the_print_shop_is_closed_nothing_is_taken_over() {
        shop.close();

        assertThatExceptionOfType(PostUnavailable.class)
                .isThrownBy(() -> post.post("certificates-1", List.of(envelope())));
    }

    private PostedLetters certificates() {
        return new PostedLetters(shop.access(), batch -> batch.startsWith(CertificatePost.PREFIX), NOON);
    }

    private PostedEnvelopes told() {
        return new PostedEnvelopes() {
            @Override
            public void posted(UUID letter, Instant at) {
                heard.add("posted " + letter);
            }

            @Override
            public void returned(UUID letter) {
                heard.add("returned " + letter);
            }
        };
    }

    private Envelope envelope() {
        byte[] paper = printer.pdf(LetterFixtures.ANNA);
        return new Envelope(
                LETTER,
                new PersonName("Peeters", "Anna"),
                new Address("Korenmarkt", "12A", null, new PostalCode("9000"), "Gent"),
                Language.EN,
                new Cover(
                        List.of("Vaccination campaign"),
                        "Your certificates",
                        List.of("They follow."),
                        "Your page:",
                        LetterFixtures.LINK),
                List.of(paper, paper));
    }
}
