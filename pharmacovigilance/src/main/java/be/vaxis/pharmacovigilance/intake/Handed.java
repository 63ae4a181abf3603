package be.vaxis.pharmacovigilance.intake;

import be.vaxis.pharmacovigilance.receipt.Receipt;
import be.vaxis.pharmacovigilance.screening.Screened.Kind;
import java.util.Optional;
import java.util.Set;

/**
 * What came of handing a report in.
 *
 * @param receipt empty when it had been handed in before, as a receipt is shown once
 * @param masked what was taken out of the free text
 */
public record Handed(Optional<Receipt> receipt, Set<Kind> masked) {}
