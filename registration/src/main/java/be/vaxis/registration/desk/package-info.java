/** Where a registration comes in, by whatever edge: knows who is meant and sends the command. */
@NullMarked
package be.vaxis.registration.desk;

import org.jspecify.annotations.NullMarked;
