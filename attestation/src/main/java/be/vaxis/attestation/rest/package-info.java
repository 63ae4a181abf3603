/** What software does with certificates: issues them, tells test results, fetches what counts no more. */
@NullMarked
package be.vaxis.attestation.rest;

import org.jspecify.annotations.NullMarked;
