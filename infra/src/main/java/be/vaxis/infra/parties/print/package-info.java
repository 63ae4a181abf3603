/** Letters: laid out here, handed over to a print shop by SFTP, and a counterpart that plays the print shop. */
@NullMarked
package be.vaxis.infra.parties.print;

import org.jspecify.annotations.NullMarked;
