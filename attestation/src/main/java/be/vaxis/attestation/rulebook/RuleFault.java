package be.vaxis.attestation.rulebook;

/**
 * Why a rule is not published.
 *
 * @param index which of those that were sent, from 0
 * @param field as the format calls it, such as {@code ValidFrom}
 * @param message what it should be, in English
 */
public record RuleFault(int index, String field, String message) {}
