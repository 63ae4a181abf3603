/** The code database for software. An INSZ travels in a body and never in an address. */
@NullMarked
package be.vaxis.selection.rest;

import org.jspecify.annotations.NullMarked;
