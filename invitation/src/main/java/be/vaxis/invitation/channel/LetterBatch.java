package be.vaxis.invitation.channel;

import java.util.List;

/**
 * Letters that go to the print shop together. Dutch: <i>lot brieven</i>.
 *
 * @param id our batch id, the same on every attempt; letters, digits, dashes, 64 at most
 * @param letters 1 to 500, so that a batch fits in memory and in one hand-over
 */
public record LetterBatch(String id, List<Letter> letters) {

    private static final int MOST = 500;

    public LetterBatch {
        PlainId.check(id);
        letters = List.copyOf(letters);
        if (letters.isEmpty() || letters.size() > MOST) {
            throw new IllegalArgumentException("a batch holds 1 to " + MOST + " letters");
        }
    }

    @Override
    public String toString() {
        return "letterbatch:" + id + " of " + letters.size();
    }
}
