package be.vaxis.attestation.revocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SliceTest {

    @Test
    void a_hash_that_is_in_is_always_found_and_others_as_seldom_as_was_stated() {
        Slice slice = Slice.of(hashes(0, 100), 8);
        assertThat(hashes(0, 100)).allMatch(slice::mayHold);
        double found = hashes(100, 100_100).stream().filter(slice::mayHold).count() / 100_000.0;
        assertThat(found).isCloseTo(1 / 256.0, within(0.0008)); // four times what chance gives or takes
    }

    @Test
    void at_the_rate_in_use_no_other_of_ten_thousand_is_found() {
        Slice slice = Slice.of(hashes(0, 100));
        assertThat(hashes(0, 100)).allMatch(slice::mayHold);
        assertThat(hashes(100, 10_100)).noneMatch(slice::mayHold);
    }

    @Test
    void it_takes_forty_two_bits_for_each() {
        assertThat(Slice.of(hashes(0, 10_000)).bytes().length * 8 / 10_000.0).isLessThan(42);
    }

    @Test
    void the_same_hashes_make_the_same_bytes_in_any_order() {
        assertThat(Slice.of(hashes(0, 100)).bytes())
                .isEqualTo(Slice.of(hashes(0, 100).reversed()).bytes());
    }

    @Test
    void an_empty_slice_holds_nothing() {
        assertThat(Slice.read(Slice.of(List.of()).bytes()).mayHold(RevocationHash.ofUci("1")))
                .isFalse();
    }

    @Test
    void what_is_cut_off_or_of_another_version_is_not_read() {
        byte[] bytes = Slice.of(hashes(0, 100)).bytes();
        assertThat(Slice.read(bytes).count()).isEqualTo(100);
        assertThatThrownBy(() -> Slice.read(Arrays.copyOf(bytes, bytes.length - 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Slice.read(Arrays.copyOf(bytes, 5))).isInstanceOf(IllegalArgumentException.class);
        bytes[0]++;
        assertThatThrownBy(() -> Slice.read(bytes)).isInstanceOf(IllegalArgumentException.class);
    }

    static List<RevocationHash> hashes(int from, int until) {
        return IntStream.range(from, until)
                .mapToObj(number -> RevocationHash.ofUci("hash " + number))
                .toList();
    }
}
