/** What people want corrected before a certificate can be made of it, until it can. Source: domain, help desk. */
@NullMarked
package be.vaxis.attestation.mending;

import org.jspecify.annotations.NullMarked;
