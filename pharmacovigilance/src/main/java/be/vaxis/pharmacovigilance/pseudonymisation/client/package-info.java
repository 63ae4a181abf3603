/** The role that knows a person: it blinds, asks and unblinds, and holds no key. */
@NullMarked
package be.vaxis.pharmacovigilance.pseudonymisation.client;

import org.jspecify.annotations.NullMarked;
