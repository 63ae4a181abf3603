package be.vaxis.reservation.lineday;

import java.time.LocalDateTime;

/** A refusal that another moment would solve. */
public interface MomentGone {

    /** What was asked for, by the Belgian clock. */
    LocalDateTime moment();
}
