/**
 * Who is asking, and may they: login, tokens, levels, roles and the one gate before every endpoint.
 *
 * <p>Start reading at {@link be.vaxis.infra.security.Roles}, the table of who may do what, and
 * {@link be.vaxis.infra.security.EndpointRules}, which applies it.
 *
 * <p>Source: process 4, Registration (CSAM level 400 or higher); process 6, Access.
 */
@NullMarked
package be.vaxis.infra.security;

import org.jspecify.annotations.NullMarked;
