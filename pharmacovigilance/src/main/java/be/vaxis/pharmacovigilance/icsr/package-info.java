/**
 * A case as an ICSR, individual case safety report, in the form in which authorities pass it on: ICH E2B(R3), EN ISO
 * 27953-2, HL7 v3. Written, read back, checked, acknowledged.
 *
 * <p>Stands alone: pure functions on their own records, no Spring and no database. Field numbers such as {@code E.i.4} are
 * those of the ICH E2B(R3) data elements. The schemas are not ours to ship; an operator mounts them ({@link
 * be.vaxis.pharmacovigilance.icsr.SchemaCheck}). MedDRA is not shipped either: where the operator filled no code, our own
 * wording goes as verbatim with a null flavour.
 *
 * <p>Dutch: <i>individueel veiligheidsverslag</i>. Source: process 9; ICH E2B(R3) implementation guide; GVP module VI.
 */
@NullMarked
package be.vaxis.pharmacovigilance.icsr;

import org.jspecify.annotations.NullMarked;
