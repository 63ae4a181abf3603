/**
 * Posts certificates to whoever asks for them on paper. Dutch: <i>certificaat per brief</i>. Source: process 7, Attestation;
 * domain, also by the help desk and by post.
 */
@NullMarked
package be.vaxis.attestation.posting;

import org.jspecify.annotations.NullMarked;
