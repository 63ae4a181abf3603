package be.vaxis.pharmacovigilance.icsr;

import java.util.UUID;

/**
 * How a drug and a reaction are thought to be related.
 *
 * <p>Dutch: <i>causaliteitsbeoordeling</i>. Source: ICH E2B(R3) G.k.9.i.2.r; WHO causality assessment of an AEFI.
 *
 * @param source who judged
 * @param method by which method
 * @param result in words of that method
 */
public record Assessment(UUID drug, UUID reaction, String source, String method, String result) {}
