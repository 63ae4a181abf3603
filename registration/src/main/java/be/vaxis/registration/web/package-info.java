/** The pages of whoever vaccinates, and those on which a citizen sees their own doses. */
@NullMarked
package be.vaxis.registration.web;

import org.jspecify.annotations.NullMarked;
