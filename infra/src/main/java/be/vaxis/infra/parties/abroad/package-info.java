/** What other countries certify: whose signatures are trusted, and one country that is played in the demo. */
@NullMarked
package be.vaxis.infra.parties.abroad;

import org.jspecify.annotations.NullMarked;
