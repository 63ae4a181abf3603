package be.vaxis.attestation.web;

import static be.vaxis.attestation.AttestationFixtures.ANNA;
import static be.vaxis.attestation.AttestationFixtures.FIRST;
import static be.vaxis.attestation.AttestationFixtures.TODAY;
import static be.vaxis.attestation.AttestationFixtures.anna;
import static be.vaxis.attestation.AttestationFixtures.first;
import static be.vaxis.attestation.AttestationFixtures.words;
import static be.vaxis.attestation.web.CallerIsAnna.CALLER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import be.vaxis.attestation.attestation.AttestationId;
import be.vaxis.attestation.document.Vaccines;
import be.vaxis.attestation.holder.Holders;
import be.vaxis.attestation.issued.IssuedAttestation;
import be.vaxis.attestation.issued.IssuedAttestations;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.PersonIndex;
import be.vaxis.kernel.access.AccessLog;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OwnAttestationsTest {

    private static final AttestationId ANNAS = AttestationId.of(ANNA, TODAY);

    final PersonIndex people = mock();
    final Holders holders = mock();
    final IssuedAttestations issued = mock();
    final AccessLog accessLog = mock();
    final OwnAttestations own = new OwnAttestations(people, holders, issued, new Vaccines(words()), accessLog);

    @BeforeEach
    void anna_is_known() {
        when(people.find(any(Insz.class))).thenReturn(Optional.of(ANNA));
        when(holders.find(ANNA)).thenReturn(Optional.of(anna(first())));
    }

    @Test
    void who_looks_at_a_document_finds_that_in_the_access_log() {
        when(issued.find(ANNA, ANNAS)).thenReturn(Optional.of(new IssuedAttestation(ANNAS, TODAY, List.of(FIRST))));

        assertThat(own.document(ANNAS.value(), CALLER).lines()).hasSize(1);

        verify(accessLog).looked(ANNA, CALLER, "attestation.doses", "attestation");
    }

    @Test
    void so_does_who_asks_for_what_is_not_theirs() {
        when(issued.find(any(), any())).thenReturn(Optional.empty());

        assertThatThrownBy(() -> own.document(ANNAS.value(), CALLER)).isInstanceOf(UnknownAttestation.class);

        verify(accessLog).looked(ANNA, CALLER, "attestation.doses", "attestation");
    }
}
