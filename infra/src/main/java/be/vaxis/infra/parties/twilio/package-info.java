/** Text messages through Twilio, and a counterpart that answers as Twilio does. */
@NullMarked
package be.vaxis.infra.parties.twilio;

import org.jspecify.annotations.NullMarked;
