/** Mail through an SMTP relay, and a counterpart that takes mail as a relay does. */
@NullMarked
package be.vaxis.infra.parties.smtp;

import org.jspecify.annotations.NullMarked;
