/**
 * The pseudonymisation service from outside: how the client and the owner of a domain reach it, the key files of the roles,
 * and a counterpart that plays the service. Dutch: <i>pseudonimiseringsdienst</i>.
 */
@NullMarked
package be.vaxis.infra.parties.pseudonyms;

import org.jspecify.annotations.NullMarked;
