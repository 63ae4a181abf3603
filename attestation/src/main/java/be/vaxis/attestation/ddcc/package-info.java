/**
 * The data set of the WHO for vaccinations (DDCC:VS) as a signed code that starts with {@code HC1:}, beside the EU's. Needs
 * {@code hcert} and the JDK.
 *
 * <p>Source: WHO, <i>Digital documentation of COVID-19 certificates: vaccination status</i> (27 August 2021), core data
 * set; logical model DDCCCoreDataSet.VS of smart.who.int/ddcc; HCERT claim 3 of smart.who.int/trust, which calls it
 * proposed. The certificate of the International Health Regulations (ICVP, claim -6) demands a lot number, a nationality
 * and a product of the WHO's own catalogue; our attestation holds none of the three, so that one is not made.
 */
@NullMarked
package be.vaxis.attestation.ddcc;

import org.jspecify.annotations.NullMarked;
