/** The whole system on one machine, with people in it. */
@NullMarked
package be.vaxis.infra.demo;

import org.jspecify.annotations.NullMarked;
