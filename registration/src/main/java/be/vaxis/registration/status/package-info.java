/** What is known of a person's vaccinations, in one piece; whoever looks is written down. */
@NullMarked
package be.vaxis.registration.status;

import org.jspecify.annotations.NullMarked;
