/**
 * A study that asks for doses: who asked what and why, who decided, what was handed out.
 *
 * <p>Source: process 11, Research (a formal separation of duties between those who pseudonymise and those who use the
 * data).
 */
@NullMarked
package be.vaxis.pharmacovigilance.study;

import org.jspecify.annotations.NullMarked;
