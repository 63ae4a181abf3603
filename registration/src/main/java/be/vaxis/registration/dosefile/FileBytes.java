package be.vaxis.registration.dosefile;

import java.io.InputStream;
import java.util.List;

/** The bytes of a file from a position on; no more than one piece is in memory. */
final class FileBytes extends InputStream {

    /** Finds a piece. */
    interface Pieces {
        byte[] find(int part, int piece);
    }

    private final List<FileParts.Part> parts;
    private final int pieceBytes;
    private final Pieces pieces;
    private int part;
    private int nextPiece;
    private int skip;
    private byte[] current = {};
    private int at;

    /**
     * @param parts those that end after the position, in order
     * @param pieceBytes of each piece of a part but the last
     */
    FileBytes(List<FileParts.Part> parts, long position, int pieceBytes, Pieces pieces) {
        this.parts = parts;
        this.pieceBytes = pieceBytes;
        this.pieces = pieces;
        if (!parts.isEmpty()) {
            int within = (int) Math.max(0, position - parts.getFirst().starts());
            nextPiece = within / pieceBytes;
            skip = within % pieceBytes;
        }
    }

    @Override
    public int read() {
        while (at >= current.length) {
            if (part >= parts.size()) {
                return -1;
            }
            open();
        }
        return current[at++] & 0xFF;
    }

    private void open() {
        FileParts.Part of = parts.get(part);
        current = pieces.find(of.number(), nextPiece);
        at = skip;
        skip = 0;
        nextPiece++;
        if ((long) nextPiece * pieceBytes >= of.size()) {
            part++;
            nextPiece = 0;
        }
    }
}
