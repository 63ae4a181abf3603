/**
 * The parties outside: who carries texts, mails and letters. Each has a real adapter, and a local counterpart that speaks the same protocol on
 * this machine.
 */
@NullMarked
package be.vaxis.infra.parties;

import org.jspecify.annotations.NullMarked;
