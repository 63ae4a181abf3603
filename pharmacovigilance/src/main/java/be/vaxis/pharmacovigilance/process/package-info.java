/** What follows from what happened to a study. */
@NullMarked
package be.vaxis.pharmacovigilance.process;

import org.jspecify.annotations.NullMarked;
