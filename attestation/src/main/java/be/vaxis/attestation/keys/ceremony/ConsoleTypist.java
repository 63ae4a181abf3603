package be.vaxis.attestation.keys.ceremony;

import static be.vaxis.attestation.keys.KeyRefused.Reason.NO_PASSWORD;

import be.vaxis.attestation.keys.KeyRefused;
import be.vaxis.attestation.keys.Password;
import java.io.Console;
import java.util.Arrays;

/** At the keyboard, unseen. */
final class ConsoleTypist implements Typist {

    @Override
    public Password typed(String what, boolean fresh) throws KeyRefused {
        char[] first = read("Password of " + what + ": ");
        try {
            if (fresh && !Arrays.equals(first, read("The same again: "))) {
                throw new KeyRefused(NO_PASSWORD, "Two different passwords were typed.");
            }
            return new Password(first);
        } finally {
            Arrays.fill(first, '\0');
        }
    }

    private static char[] read(String prompt) throws KeyRefused {
        Console console = System.console();
        char[] typed = console == null ? null : console.readPassword("%s", prompt);
        if (typed == null) {
            throw new KeyRefused(NO_PASSWORD, "Nobody types a password; tell its file.");
        }
        return typed;
    }
}
