/** Studies as researcher and officer see them: what was asked, decided, made and handed out. */
@NullMarked
package be.vaxis.pharmacovigilance.overview;

import org.jspecify.annotations.NullMarked;
