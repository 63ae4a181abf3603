/** The role between: multiplies points that tell it nothing by the secrets of the domains; counts who asks, and how often. */
@NullMarked
package be.vaxis.pharmacovigilance.pseudonymisation.service;

import org.jspecify.annotations.NullMarked;
