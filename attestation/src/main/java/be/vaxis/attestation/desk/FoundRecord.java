package be.vaxis.attestation.desk;

import be.vaxis.attestation.content.Lack;
import be.vaxis.attestation.hcert.dcc.Kind;
import be.vaxis.attestation.wallet.HeldCertificate;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that is on record of a person.
 *
 * <p>Dutch: <i>opgehaald gegeven</i>. Source: domain, retrieval shows which data were found and from which source.
 *
 * @param day of the dose, or of the sampling
 * @param what our code of the vaccine, or the kind of test
 * @param number of the dose; 0 for a test
 * @param of doses in the series; 0 for a test
 * @param lacks what keeps a certificate from being made of it; empty when nothing does
 * @param certificate the newest edition, when one was made
 * @param twice what is taken for the same dose, told a second time
 */
public record FoundRecord(
        UUID record,
        Source source,
        Kind kind,
        LocalDate day,
        String what,
        int number,
        int of,
        Set<Lack> lacks,
        @Nullable HeldCertificate certificate,
        List<FoundRecord> twice) {

    /** Who told it. */
    public enum Source {
        REGISTER,
        TEST_RESULTS
    }

    public FoundRecord {
        lacks = Set.copyOf(lacks);
        twice = List.copyOf(twice);
    }

    /** Whether a correction would help. */
    public boolean correctable() {
        return lacks.stream().anyMatch(Lack::correctable);
    }

    FoundRecord with(List<FoundRecord> same) {
        return new FoundRecord(record, source, kind, day, what, number, of, lacks, certificate, same);
    }

    @Override
    public String toString() {
        return "record:" + record;
    }
}
