/** The context {@code pharmacovigilance}; its README tells what it promises. */
@NullMarked
package be.vaxis.pharmacovigilance;

import org.jspecify.annotations.NullMarked;
