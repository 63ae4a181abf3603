package be.vaxis.attestation.revocation;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RevocationFilterTest {

    private static final Instant NOW = Instant.parse("2022-01-01T00:00:00Z");
    private static final String KID = "2Rk3X8HntrI=";
    private static final RevocationHash WITHDRAWN = RevocationHash.ofUci("withdrawn");

    @Test
    void what_a_batch_names_is_found_under_its_key_and_kind_only() {
        RevocationFilter filter = filter(KID, NOW.plusSeconds(1));
        assertThat(filter.mayHold(KID, Map.of(HashType.UCI, WITHDRAWN))).isTrue();
        assertThat(filter.mayHold(KID, Map.of(HashType.SIGNATURE, WITHDRAWN))).isFalse();
        assertThat(filter.mayHold("AAAAAAAAAAA=", Map.of(HashType.UCI, WITHDRAWN)))
                .isFalse();
        assertThat(filter.mayHold(KID, Map.of(HashType.UCI, RevocationHash.ofUci("valid"))))
                .isFalse();
    }

    @Test
    void what_is_named_without_a_key_is_found_under_every_key() {
        assertThat(filter(Batch.UNKNOWN_KID, NOW.plusSeconds(1)).mayHold(KID, Map.of(HashType.UCI, WITHDRAWN)))
                .isTrue();
    }

    @Test
    void a_batch_that_ended_is_left_out() {
        assertThat(filter(KID, NOW).slices()).isEmpty();
        assertThat(filter(KID, NOW.plusMillis(1)).slices()).hasSize(1);
    }

    @Test
    void one_more_hash_changes_one_slice() {
        var before = bytes(SliceTest.hashes(0, 5_000));
        var after = bytes(SliceTest.hashes(0, 5_001));
        assertThat(before).hasSize(256);
        assertThat(after.entrySet())
                .filteredOn(slice -> !slice.getValue().equals(before.get(slice.getKey())))
                .hasSize(1);
    }

    private static Map<RevocationFilter.Part, List<Byte>> bytes(List<RevocationHash> hashes) {
        var filter = RevocationFilter.of(Batch.all("BE", NOW.plusSeconds(1), KID, HashType.UCI, hashes), NOW);
        return filter.slices().entrySet().stream()
                .collect(
                        toMap(Map.Entry::getKey, slice -> boxed(slice.getValue().bytes())));
    }

    private static List<Byte> boxed(byte[] bytes) {
        List<Byte> list = new ArrayList<>();
        for (byte one : bytes) {
            list.add(one);
        }
        return list;
    }

    private static RevocationFilter filter(String kid, Instant end) {
        return RevocationFilter.of(Batch.all("BE", end, kid, HashType.UCI, List.of(WITHDRAWN)), NOW);
    }
}
