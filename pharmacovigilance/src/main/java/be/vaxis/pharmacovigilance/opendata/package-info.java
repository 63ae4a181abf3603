/** Is read: how many doses were given, by day and kind of people, as everybody may know. */
@NullMarked
package be.vaxis.pharmacovigilance.opendata;

import org.jspecify.annotations.NullMarked;
