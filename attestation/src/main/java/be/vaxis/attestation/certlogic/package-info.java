/**
 * CertLogic 1.3.3: the language in which the countries write their rules about certificates, and an engine for it.
 *
 * <p>Stands alone: nothing of Vaxis, no Spring. Reading an expression ({@link
 * be.vaxis.attestation.certlogic.ExpressionReader}) names every fault with its place; what was read is evaluated without
 * ever throwing ({@link be.vaxis.attestation.certlogic.Evaluation}), and no reason tells a value of the data.
 *
 * <p>Source: github.com/ehn-dcc-development/eu-dcc-business-rules, certlogic/specification.
 */
@NullMarked
package be.vaxis.attestation.certlogic;

import org.jspecify.annotations.NullMarked;
