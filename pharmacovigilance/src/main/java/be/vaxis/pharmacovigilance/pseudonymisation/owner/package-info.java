/** The role that keeps data under pseudonyms: it opens what is in transit, and never sees who it is about. */
@NullMarked
package be.vaxis.pharmacovigilance.pseudonymisation.owner;

import org.jspecify.annotations.NullMarked;
