/**
 * The shell in which every page of every context appears: languages, dates, menu, layout and home page.
 *
 * <p>A context writes only the middle of a page: {@code th:replace="~{layout :: page(title=..., content=~{::main})}"}.
 * It brings its own words in {@code messages/<context>_<language>.properties}, which are found by themselves.
 */
@NullMarked
package be.vaxis.infra.web;

import org.jspecify.annotations.NullMarked;
