/**
 * The local stand-in of CSAM, the government's login service: a real OpenID provider on its own port, with invented
 * people of every role. For the demo and the tests; in production {@code vaxis.oidc.issuer-uri} names the real one.
 *
 * <p>It is an application of its own, so nothing here is a component that Vaxis would find.
 */
@NullMarked
package be.vaxis.infra.csam;

import org.jspecify.annotations.NullMarked;
