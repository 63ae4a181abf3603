package be.vaxis.pharmacovigilance.icsr;

import java.time.Instant;

/**
 * The envelope of a file of cases.
 *
 * <p>Dutch: <i>zending</i>. Source: ICH E2B(R3) N.1 and N.2.r.
 *
 * @param number N.1.2, unique for its sender
 * @param created N.1.5, to the second
 * @param sender N.1.3, the identifier agreed with the receiver
 * @param receiver N.1.4
 */
public record BatchHeader(String number, Instant created, String sender, String receiver) {}
