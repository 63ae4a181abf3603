package be.vaxis.invitation.dispatch;

import java.util.List;

/**
 * What one pass of a loop has to send.
 *
 * @param batch under which letters go to the print shop together, the same on every attempt; empty for other channels
 */
record Claim(String batch, List<Waiting> messages) {

    static final Claim NOTHING = new Claim("", List.of());

    Claim {
        messages = List.copyOf(messages);
    }

    boolean isEmpty() {
        return messages.isEmpty();
    }
}
