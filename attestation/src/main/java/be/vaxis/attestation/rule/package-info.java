/**
 * The rules of the countries about certificates: which of them apply, what each says, and what that comes to.
 *
 * <p>Stands alone but for {@link be.vaxis.attestation.certlogic}: nothing of Vaxis, no Spring. A verdict can be explained
 * and repeated later: it names its rules by version and hash, its certificate and value sets by hash, and its clock. It
 * holds nothing of the person.
 *
 * <p>Source: certificates, section 2, business rules; regulation (EU) 2021/953, gateway of the EU DCC.
 */
@NullMarked
package be.vaxis.attestation.rule;

import org.jspecify.annotations.NullMarked;
