package be.vaxis.pharmacovigilance.icsr;

/**
 * Who told about the reaction, without a name: VONS keeps none.
 *
 * <p>Dutch: <i>melder</i>. Source: ICH E2B(R3) C.2.r; process 9.
 *
 * @param name why there is no name: MSK withheld, NASK never asked, ASKU asked in vain
 * @param country two letters (ISO 3166)
 * @param primary the one that decides which authority is concerned; exactly one of a case
 */
public record Reporter(NullFlavour name, Held<Qualification> qualification, Held<String> country, boolean primary) {}
