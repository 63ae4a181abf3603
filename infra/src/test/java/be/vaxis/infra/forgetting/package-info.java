/** Somebody is forgotten, and looked for in everything that the system keeps. */
@NullMarked
package be.vaxis.infra.forgetting;

import org.jspecify.annotations.NullMarked;
