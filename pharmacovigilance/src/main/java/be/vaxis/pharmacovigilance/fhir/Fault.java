package be.vaxis.pharmacovigilance.fhir;

import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/**
 * One thing wrong with what was sent.
 *
 * @param name of the refusal, such as {@code pharmacovigilance:ONSET_BEFORE_DOSE}; empty for a fault of form
 * @param expression a FHIRPath to the element, or empty for the whole
 * @param text without anything that was sent
 */
record Fault(IssueType code, String name, String expression, String text) {}
