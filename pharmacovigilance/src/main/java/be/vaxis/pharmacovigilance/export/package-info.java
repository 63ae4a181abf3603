/**
 * Makes the package of an approved study: doses as CSV and Parquet, totals, code book, report and a manifest.
 *
 * <p>Everything that grows with the country stays in the database and on disk; memory holds one row, one root of cells
 * or one page of a file at a time.
 *
 * <p>Source: process 11, Research; Frictionless Data Package 1.0.
 */
@NullMarked
package be.vaxis.pharmacovigilance.export;

import org.jspecify.annotations.NullMarked;
