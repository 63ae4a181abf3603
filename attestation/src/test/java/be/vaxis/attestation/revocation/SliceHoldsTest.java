package be.vaxis.attestation.revocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SliceHoldsTest {

    @Property(tries = 300)
    void whatever_went_in_is_found_also_after_a_journey(@ForAll("hashes") Set<RevocationHash> hashes) {
        Slice slice = Slice.read(Slice.of(hashes).bytes());
        assertThat(hashes).allMatch(slice::mayHold);
        assertThat(slice.count()).isEqualTo(hashes.size());
    }

    @Provide
    Arbitrary<Set<RevocationHash>> hashes() {
        Arbitrary<Long> half = Arbitraries.longs();
        return Combinators.combine(half, half).as(RevocationHash::new).set().ofMaxSize(300);
    }
}
