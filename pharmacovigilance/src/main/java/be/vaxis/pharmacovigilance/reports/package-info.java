/**
 * The reports as the agency reads them. Public for case work, signals and lots; knows no INSZ.
 *
 * <p>Source: process 9, Pharmacovigilance; process 10, Surveillance.
 */
@NullMarked
package be.vaxis.pharmacovigilance.reports;

import org.jspecify.annotations.NullMarked;
