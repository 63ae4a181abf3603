package be.vaxis.infra.proof;

import java.time.LocalDateTime;
import java.util.List;

/** What somebody asks; the moments are those of one centre, in order. */
public sealed interface Call {

    int person();

    /** A place at each of the moments, or at none. */
    record Book(int person, List<LocalDateTime> moments) implements Call {}

    /** These moments instead of all that are held. */
    record Move(int person, List<LocalDateTime> moments) implements Call {}

    /** Everything back. */
    record Cancel(int person) implements Call {}

    /** What is held. */
    record Look(int person) implements Call {}

    /** The moments that are asked for; none when something is given back or only looked at. */
    default List<LocalDateTime> wanted() {
        return switch (this) {
            case Book book -> book.moments();
            case Move move -> move.moments();
            case Cancel _, Look _ -> List.of();
        };
    }
}
