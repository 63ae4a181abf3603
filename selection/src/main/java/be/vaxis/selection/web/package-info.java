/** Pages of the campaign officer and the privacy officer. */
@NullMarked
package be.vaxis.selection.web;

import org.jspecify.annotations.NullMarked;
