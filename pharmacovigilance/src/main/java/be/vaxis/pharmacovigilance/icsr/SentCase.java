package be.vaxis.pharmacovigilance.icsr;

/**
 * A version of a case that went out.
 *
 * <p>Dutch: <i>verzonden geval</i>. Source: process 9.
 *
 * @param caseId C.1.1
 * @param version our own count, from 1; not told to the receiver
 */
public record SentCase(String caseId, int version) {}
