package be.vaxis.attestation.revocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatchTest {

    private static final Instant END = Instant.parse("2022-06-01T00:00:00Z");
    private static final String KID = "2Rk3X8HntrI=";

    @Test
    void a_thousand_fit_into_one_batch() {
        assertThat(batches(1_000)).hasSize(1);
        assertThat(batches(1_001)).extracting(batch -> batch.hashes().size()).containsExactly(1_000, 1);
        assertThat(batches(0)).isEmpty();
    }

    @Test
    void a_hash_is_told_once_and_their_order_tells_nothing() {
        RevocationHash one = RevocationHash.ofUci("1");
        RevocationHash two = RevocationHash.ofUci("2");
        assertThat(all(List.of(one, two, one))).isEqualTo(all(List.of(two, one)));
        assertThat(all(List.of(one, two, one)).getFirst().hashes()).isSorted().hasSize(2);
    }

    @Test
    void a_batch_says_something_until_its_end() {
        Batch batch = batches(1).getFirst();
        assertThat(batch.holdsAt(END.minusMillis(1))).isTrue();
        assertThat(batch.holdsAt(END)).isFalse();
    }

    @Test
    void a_batch_is_read_back_as_it_was_written() {
        Batch batch = batches(3).getFirst();
        assertThat(BatchJson.read(BatchJson.write(batch))).isEqualTo(batch);
        assertThat(BatchJson.write(all(List.of(RevocationHash.ofUci(""))).getFirst()))
                .isEqualTo("{\"country\":\"BE\",\"expires\":\"2022-06-01T00:00:00Z\",\"kid\":\"2Rk3X8HntrI=\","
                        + "\"hashType\":\"UCI\",\"entries\":[{\"hash\":\"47DEQpj8HBSa+/TImW+5JA==\"}]}");
    }

    @Test
    void a_full_batch_is_short_enough_to_be_read() {
        assertThat(BatchJson.read(BatchJson.write(batches(1_000).getFirst())).hashes())
                .hasSize(1_000);
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        String wrong =
                "{\"country\":\"be\",\"expires\":\"2022-06-01T00:00:00+02:00\",\"kid\":\"x\",\"hashType\":\"UCI\"}";
        assertThatThrownBy(() -> BatchJson.read(wrong))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("country", "kid", "entries");
        assertThatThrownBy(() -> BatchJson.read("{\"country\":")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BatchJson.read("{\"country\":\"BE\"}")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BatchJson.read(" ".repeat(150_001))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_list_tells_which_batches_were_taken_back() {
        var page = BatchJson.readPage("""
                {"more":true,"batches":[
                  {"batchId":"a","country":"BE","date":"2022-01-01T00:00:00Z","deleted":false},
                  {"batchId":"b","country":"NL","date":"2022-01-02T00:00:00+01:00","deleted":true}]}""");
        assertThat(page.more()).isTrue();
        assertThat(page.lines()).extracting(BatchJson.Line::deleted).containsExactly(false, true);
        assertThat(BatchJson.deletion("b")).isEqualTo("{\"batchId\":\"b\"}");
    }

    private static List<Batch> batches(int hashes) {
        return all(IntStream.range(0, hashes)
                .mapToObj(number -> RevocationHash.ofUci("" + number))
                .toList());
    }

    private static List<Batch> all(List<RevocationHash> hashes) {
        return Batch.all("BE", END, KID, HashType.UCI, hashes);
    }
}
