/** What was asked of the booking engine, by whom, when and with what answer, and whether one thing after the other explains it. */
@NullMarked
package be.vaxis.infra.proof;

import org.jspecify.annotations.NullMarked;
