/** The pages of researchers and of those who decide on their requests. */
@NullMarked
package be.vaxis.pharmacovigilance.web;

import org.jspecify.annotations.NullMarked;
