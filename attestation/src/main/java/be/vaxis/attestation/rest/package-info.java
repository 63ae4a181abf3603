/** What software does with certificates: issues and verifies them, tells test results, publishes rules, fetches what counts no more. */
@NullMarked
package be.vaxis.attestation.rest;

import org.jspecify.annotations.NullMarked;
