package be.vaxis.attestation.issued;

import be.vaxis.attestation.attestation.AttestationId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An attestation that was made out.
 *
 * <p>Dutch: <i>uitgereikt attest</i>.
 *
 * @param madeOn the day that stands on it
 * @param doses that stand on it
 */
public record IssuedAttestation(AttestationId attestation, LocalDate madeOn, List<UUID> doses) {}
