package be.vaxis.infra.parties.abroad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vaxis.attestation.hcert.dcc.PersonName;
import be.vaxis.attestation.hcert.signer.Signers;
import be.vaxis.attestation.revoked.Revocations;
import be.vaxis.attestation.trust.TrustList;
import be.vaxis.registration.proof.CertificateReader;
import be.vaxis.registration.proof.UnusableCertificate;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Whom a process believes that reads certificates of other countries. */
class AbroadConfigurationTest {

    static final Clock NOW = Clock.fixed(Instant.parse("2021-07-01T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    CountryCounterpart country;
    String code;

    @BeforeEach
    void a_certificate() {
        country = CountryCounterpart.start(folder);
        var anna = new PersonName("Peeters", "PEETERS", "Anna", "ANNA");
        code = country.certify(anna, "1951-03-14", LocalDate.of(2021, 5, 6), 1, NOW.instant());
    }

    @Test
    void the_trust_list_counts_where_there_is_one() {
        Signers all = Signers.of(country.certificates());
        assertThat(reader(null, Map.of("list", list(all))).read(code).country()).isEqualTo("LU");
        assertThatThrownBy(() -> reader(country.signers(), Map.of("list", list(id -> List.of())))
                        .read(code))
                .isInstanceOf(UnusableCertificate.class);
    }

    @Test
    void the_folder_counts_where_there_is_none() {
        assertThat(reader(country.signers(), Map.of()).read(code).country()).isEqualTo("LU");
        assertThatThrownBy(() -> reader(null, Map.of()).read(code)).isInstanceOf(UnusableCertificate.class);
    }

    @Test
    void what_was_withdrawn_is_asked_where_it_is_known() {
        Revocations withdrawn = (_, _) -> true;
        assertThatThrownBy(() -> reader(country.signers(), Map.of("withdrawn", withdrawn))
                        .read(code))
                .isInstanceOf(UnusableCertificate.class);
    }

    private static CertificateReader reader(@Nullable Path folder, Map<String, Object> beans) {
        var known = new StaticListableBeanFactory(beans);
        return new AbroadConfiguration()
                .certificateReader(
                        new TrustedSigners(folder, NOW),
                        known.getBeanProvider(TrustList.class),
                        known.getBeanProvider(Revocations.class),
                        NOW);
    }

    private static TrustList list(Signers signers) {
        return new TrustList() {
            @Override
            public Signers signers() {
                return signers;
            }

            @Override
            public String hash() {
                return "";
            }

            @Override
            public Optional<Instant> asOf() {
                return Optional.empty();
            }
        };
    }
}
