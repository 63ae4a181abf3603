package be.vaxis.invitation.invitation;

import be.vaxis.contract.invitation.InvitationEvent.Channel;
import java.util.List;

/**
 * How far one message has come.
 *
 * @param returns how often the print shop gave the letter back
 */
record Course(Subject subject, List<Channel> next, Stage stage, int returns) {

    private static final int MOST_RETURNS = 3;

    static Course begun(Subject subject, List<Channel> next) {
        return new Course(subject, next, Stage.WAITING, 0);
    }

    enum Stage {
        WAITING,
        SENT,
        POSTED,
        OVER
    }

    Course at(Stage reached) {
        return new Course(subject, next, reached, returns);
    }

    Course returned() {
        return new Course(subject, next, Stage.WAITING, returns + 1);
    }

    boolean mayBePrintedAgain() {
        return returns < MOST_RETURNS;
    }

    boolean waiting() {
        return stage == Stage.WAITING;
    }

    boolean sent() {
        return stage == Stage.SENT || stage == Stage.POSTED;
    }

    /** A carrier may find out late that a message it took over does not arrive. */
    boolean sentInVain(Obstacle obstacle) {
        return stage == Stage.SENT && obstacle == Obstacle.UNDELIVERED;
    }
}
