/** The pages of selection and invitation in the shell of the house, without database or brokers. */
@NullMarked
package be.vaxis.infra.campaign;

import org.jspecify.annotations.NullMarked;
