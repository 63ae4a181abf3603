package be.vaxis.pharmacovigilance.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One reaction of somebody.
 *
 * <p>Dutch: <i>doorgemaakte reactie</i>. Source: process 9, Pharmacovigilance; ICH E2B(R3) E.i.
 *
 * @param reaction our code, such as {@code FEVER}
 * @param onset the day on which it began
 * @param ended the last day, when it is over and known
 */
public record Suffered(
        String reaction, LocalDate onset, @Nullable LocalDate ended, Outcome outcome, Severity severity) {}
