package be.vaxis.attestation.keys.ceremony;

import be.vaxis.attestation.keys.KeyRefused;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.ProviderException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The key ceremony on the command line; see {@link #HELP}. Dutch: <i>sleutelceremonie</i>. */
public final class Ceremony {

    static final String HELP = """
            Makes the keys that sign EU Digital COVID Certificates.

              csca    --csca FILE [--name DN] [--valid-days N]
                  makes an authority (CSCA), four years, in a file of its own: take it offline
              signer  --kind KIND --csca FILE (--store FILE | --token CONFIGURATION) [--from MOMENT]
                  makes the first signer (DSC) of vaccination, test or recovery; the store is made or added to
              renew   the same, [--overlap-days N]
                  makes the next one; comes into use 14 days before the last one goes out of it
              list    (--store FILE | --token CONFIGURATION)
                  tells what ends when
              export  (--csca FILE | --store FILE | --token CONFIGURATION) --to FOLDER
                  writes the certificates, PEM and DER, for a trust list

            signer and renew: --use-days N (365) it signs, --longest-days N (365; test 3) its longest certificate is
            valid; its own is valid for both together. csca, signer, renew: --algorithm p256 (or rsa3072).
            --dry-run does all but keep. --csca-password FILE and --password FILE hold passwords, in their first line;
            else they are typed. A store is PKCS#12, readable by its owner only; nothing is written over. The
            configuration of a token (PKCS#11) is one of the JDK's SunPKCS11. Moments look like 2021-07-01T12:00:00Z.

            Prints a protocol to be signed on paper. Ends with 0 when all is well, 1 when keys are refused, 2 when the
            question is wrong.
            """;

    private static final int REFUSED = 1;
    private static final int WRONG = 2;

    private final PrintStream out;
    private final PrintStream err;
    private final Typist typist;
    private final Clock clock;
    private final SecureRandom random;

    Ceremony(PrintStream out, PrintStream err, Typist typist, Clock clock, SecureRandom random) {
        this.out = out;
        this.err = err;
        this.typist = typist;
        this.clock = clock;
        this.random = random;
    }

    public static void main(String[] arguments) {
        Ceremony ceremony = new Ceremony(
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                new ConsoleTypist(),
                Clock.systemUTC(),
                new SecureRandom());
        System.exit(ceremony.run(arguments));
    }

    int run(String... arguments) {
        try {
            out.println(answer(new Line(arguments)));
            return 0;
        } catch (KeyRefused refused) {
            err.println(refused.reason() + ": " + refused.getMessage());
            return REFUSED;
        } catch (IOException
                | GeneralSecurityException
                | ProviderException
                | DateTimeException
                | IllegalArgumentException wrong) {
            err.println(wrong.getMessage() + System.lineSeparator() + "See --help.");
            return WRONG;
        }
    }

    private String answer(Line line) throws KeyRefused, GeneralSecurityException, IOException {
        Doors doors = new Doors(line, typist);
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Making making = new Making(line, doors, now, random);
        return switch (line.command()) {
            case "csca" -> making.authority();
            case "signer" -> making.signer(false);
            case "renew" -> making.signer(true);
            case "list" -> new Showing(line, doors).endings();
            case "export" -> new Showing(line, doors).published();
            case "--help", "-h", "help" -> HELP.stripTrailing();
            default -> throw new IllegalArgumentException("There is no command " + line.command() + ".");
        };
    }

    /** To whoever asked at the terminal, and no log. */
    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
