package be.vaxis.attestation.keys;

import static be.vaxis.attestation.keys.KeyRefused.Reason.NO_PASSWORD;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Opens a store, or is the PIN of a token. Never printed; wiped when closed. Dutch: <i>wachtwoord</i>. */
public final class Password implements AutoCloseable {

    private static final int MOST_BYTES = 1024;

    private final char[] chars;

    /** @param chars are copied */
    public Password(char[] chars) {
        this.chars = chars.clone();
    }

    /**
     * The first line of a file, in UTF-8.
     *
     * @throws KeyRefused {@code NO_PASSWORD}
     */
    public static Password inFile(Path file) throws KeyRefused {
        byte[] bytes = bytes(file);
        CharBuffer decoded = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes));
        Arrays.fill(bytes, (byte) 0);
        int end = 0;
        while (end < decoded.length() && decoded.charAt(end) != '\n' && decoded.charAt(end) != '\r') {
            end++;
        }
        char[] line = new char[end];
        decoded.get(line);
        Arrays.fill(decoded.array(), '\0');
        if (end == 0) {
            throw new KeyRefused(NO_PASSWORD, "The file " + file + " holds no password.");
        }
        Password password = new Password(line);
        Arrays.fill(line, '\0');
        return password;
    }

    private static byte[] bytes(Path file) throws KeyRefused {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(MOST_BYTES);
        } catch (IOException unreadable) {
            throw new KeyRefused(NO_PASSWORD, "The file " + file + " with the password cannot be read.");
        }
    }

    /** The very ones: not to be kept. */
    public char[] chars() {
        return chars;
    }

    @Override
    public void close() {
        Arrays.fill(chars, '\0');
    }

    @Override
    public String toString() {
        return "a password";
    }
}
