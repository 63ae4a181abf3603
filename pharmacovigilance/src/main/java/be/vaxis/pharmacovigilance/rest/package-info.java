/** The same for programs, under {@code /api/v1/exports}. */
@NullMarked
package be.vaxis.pharmacovigilance.rest;

import org.jspecify.annotations.NullMarked;
