package be.vaxis.attestation.hcert.read;

import be.vaxis.attestation.hcert.cose.Sign1;
import be.vaxis.attestation.hcert.cwt.Claims;
import be.vaxis.attestation.hcert.dcc.Dcc;

/**
 * What a code holds, layer by layer.
 *
 * @param envelope with the signature and the identifier of its key
 * @param claims with the payload as it was written
 * @param dcc the payload as it was meant
 */
public record Hcert(Sign1 envelope, Claims claims, Dcc dcc) {}
