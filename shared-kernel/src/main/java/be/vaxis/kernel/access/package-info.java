/**
 * Who may do what: the words with which every context guards its edges.
 *
 * <p>A context names the {@link be.vaxis.kernel.access.Permission} an endpoint needs; which role holds which
 * permission, and how a caller proves a role and a level, is settled in one place, in {@code infra}.
 *
 * <p>Source: process 6, Access.
 */
@NullMarked
package be.vaxis.kernel.access;

import org.jspecify.annotations.NullMarked;
