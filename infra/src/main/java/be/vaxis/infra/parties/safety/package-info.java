/** Whoever gathers the cases of Europe: by HTTPS with mutual TLS; and played on this machine. */
@NullMarked
package be.vaxis.infra.parties.safety;

import org.jspecify.annotations.NullMarked;
