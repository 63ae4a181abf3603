/**
 * A believable Belgium for the demo, the tests and the benchmarks: people, care providers, collectivities and centres.
 *
 * <p>Nobody in it exists. The figures are those of Statbel on 1 January 2021; names, numbers and addresses are made up.
 */
@NullMarked
package be.vaxis.infra.belgium;

import org.jspecify.annotations.NullMarked;
