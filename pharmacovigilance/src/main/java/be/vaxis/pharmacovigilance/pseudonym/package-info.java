/**
 * The name under which a person appears in one study and nowhere else.
 *
 * <p>Source: process 11, Research (pseudonymised by a party kept apart from those who use the data).
 */
@NullMarked
package be.vaxis.pharmacovigilance.pseudonym;

import org.jspecify.annotations.NullMarked;
