/** Where somebody sees what was found of them, and has certificates of it made. Source: process 7; domain, retrieval. */
@NullMarked
package be.vaxis.attestation.desk;

import org.jspecify.annotations.NullMarked;
