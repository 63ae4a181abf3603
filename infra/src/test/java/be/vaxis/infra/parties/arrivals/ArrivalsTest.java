package be.vaxis.infra.parties.arrivals;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArrivalsTest {

    static final Instant NOON = Instant.parse("2021-04-19T10:00:00Z");

    @TempDir
    Path folder;

    final Arrivals arrivals = new Arrivals(Spool.none());

    @Test
    void the_newest_comes_first_and_the_same_comes_once() {
        arrivals.arrived(text("SM1", "+32470123456"));
        arrivals.arrived(text("SM2", "+32470123456"));
        arrivals.arrived(text("SM1", "+32470123456"));

        assertThat(arrivals.all()).extracting(Arrival::reference).containsExactly("SM2", "SM1");
    }

    @Test
    void no_more_than_two_thousand_are_kept() {
        IntStream.rangeClosed(1, Arrivals.MOST + 1).forEach(i -> arrivals.arrived(text("SM" + i, "+32470123456")));

        assertThat(arrivals.all()).hasSize(Arrivals.MOST);
        assertThat(arrivals.find(1)).isEmpty();
        assertThat(arrivals.find(Arrivals.MOST + 1)).isPresent();
    }

    @Test
    void no_more_is_kept_than_fits_in_memory() {
        IntStream.rangeClosed(1, 3)
                .forEach(i -> arrivals.arrived(letter("L" + i, (int) (Arrivals.MOST_BYTES / 2) + 1)));

        assertThat(arrivals.all()).extracting(Arrival::reference).containsExactly("L3");
    }

    @Test
    void a_restart_finds_the_same_with_their_numbers_and_files() {
        var before = new Arrivals(Spool.in(folder));
        before.arrived(text("SM1", "+32470123456"));
        before.arrived(letter("L1", 3));

        var after = new Arrivals(Spool.in(folder));
        after.arrived(text("SM2", "+32470123456"));

        assertThat(after.all()).extracting(Arrival::number).containsExactly(3L, 2L, 1L);
        assertThat(after.find(2).orElseThrow().files().getFirst().content()).hasSize(3);
    }

    @Test
    void what_is_no_longer_kept_leaves_no_file() {
        var kept = new Arrivals(Spool.in(folder));
        IntStream.rangeClosed(1, 3).forEach(i -> kept.arrived(letter("L" + i, (int) (Arrivals.MOST_BYTES / 2) + 1)));

        assertThat(folder).isDirectoryContaining(file -> file.endsWith("000000000003.json"));
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void half_a_file_of_a_process_that_was_killed_is_not_read() throws Exception {
        Files.writeString(folder.resolve("7.part"), "{");

        assertThat(new Arrivals(Spool.in(folder)).all()).isEmpty();
    }

    @Test
    void a_recipient_is_found_by_a_part_however_it_is_written() {
        arrivals.arrived(text("SM1", "+32470123456"));
        arrivals.arrived(text("SM2", "+32499000000"));

        assertThat(arrivals.page(null, "0470 12", 1).total()).isZero();
        assertThat(arrivals.page(null, "470/12.34", 1).arrivals())
                .extracting(Arrival::reference)
                .containsExactly("SM1");
        assertThat(arrivals.page(Kind.MAIL, "470", 1).total()).isZero();
    }

    @Test
    void a_page_that_is_not_there_is_the_nearest_that_is() {
        IntStream.rangeClosed(1, ArrivalsPage.SIZE + 1).forEach(i -> arrivals.arrived(text("SM" + i, "+32470123456")));

        assertThat(arrivals.page(null, "", 0).number()).isEqualTo(1);
        assertThat(arrivals.page(null, "", 9)).satisfies(last -> {
            assertThat(last.number()).isEqualTo(2);
            assertThat(last.arrivals()).hasSize(1);
        });
    }

    static Arrival text(String reference, String to) {
        return Arrival.text(NOON, reference, to, "Boek op https://vaxis.example/book.");
    }

    static Arrival letter(String reference, int bytes) {
        var file = new ArrivedFile("letter.pdf", "application/pdf", new byte[bytes]);
        return new Arrival(0, Kind.LETTER, NOON, reference, "Anna Peeters\nGent", "Uitnodiging", "", "", List.of(file));
    }
}
