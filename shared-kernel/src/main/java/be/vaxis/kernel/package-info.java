/** Words that two contexts share. Each is valid from birth: who holds one need not check it again. */
@NullMarked
package be.vaxis.kernel;

import org.jspecify.annotations.NullMarked;
