/**
 * Whoever tries codes learns nothing about them: what cannot be used is answered alike, and takes as long.
 *
 * <p>Source: process 1, Selection (being in the database says nothing about anybody).
 */
@NullMarked
package be.vaxis.infra.oracle;

import org.jspecify.annotations.NullMarked;
