/**
 * Our own copy of who was given what and when: month of birth (sealed), sex, municipality; product, week and number of
 * each dose. No name, number, address, lot, place or vaccinator.
 *
 * <p>Source: process 11, Research; minimal data, article 5.1.c of the General Data Protection Regulation.
 */
@NullMarked
package be.vaxis.pharmacovigilance.exposure;

import org.jspecify.annotations.NullMarked;
