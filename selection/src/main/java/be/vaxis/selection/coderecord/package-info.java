/**
 * One row per person of the code database: is the code active, how far is it used, what was given.
 *
 * <p>Two handlers fill two tables. What this context decides itself comes from its own events; how many slots are booked
 * with a code comes from {@code reservation} and is only copied, as nothing here is decided on it.
 *
 * <p>Source: process 1, Selection; the code database keeps these per person.
 */
@NullMarked
package be.vaxis.selection.coderecord;

import org.jspecify.annotations.NullMarked;
