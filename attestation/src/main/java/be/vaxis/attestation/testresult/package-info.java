/**
 * Results of tests, as the test-result database tells them; kept only as long as a certificate may rest on them. Source:
 * domain, what the Dutch sources add: test and recovery certificates, retention.
 */
@NullMarked
package be.vaxis.attestation.testresult;

import org.jspecify.annotations.NullMarked;
