package be.vaxis.kernel;

/**
 * Lets a page show what its own command has just changed.
 *
 * <p>Projections follow the event store a few milliseconds behind, in whichever process runs them.
 */
public interface Freshness {

    /**
     * Waits until a projection has seen all that was stored before this call; two seconds at most, then the page shows
     * what there is.
     *
     * @param group the processing group of the projection, such as {@code reservation.mybooking}
     */
    void await(String group);

    /** The same for a decision that must not rest on less: whether the projection has seen it all in that time. */
    default boolean reached(String group) {
        await(group);
        return true;
    }
}
