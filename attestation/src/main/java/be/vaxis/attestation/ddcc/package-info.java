/**
 * The data set of the WHO for vaccinations (DDCC:VS) as a signed code that starts with {@code HC1:}, beside the EU's. Needs
 * {@code hcert} and the JDK.
 *
 * <p>Source: WHO, <i>Digital documentation of COVID-19 certificates: vaccination status</i> (27 August 2021), core data
 * set; logical model DDCCCoreDataSet.VS of smart.who.int/ddcc; HCERT claim 3 of smart.who.int/trust, which calls it
 * proposed. The certificate of the International Health Regulations (ICVP, -6 in the same claim) may hold vaccines against
 * yellow fever and polio only, and is not made: see the README.
 */
@NullMarked
package be.vaxis.attestation.ddcc;

import org.jspecify.annotations.NullMarked;
