package be.vaxis.kernel;

import java.util.UUID;

/**
 * Draws ids that were never used before and that nobody can guess.
 *
 * <p>A page draws one when it shows a form, so that a double click is the same request.
 */
@FunctionalInterface
public interface FreshIds {

    UUID next();
}
