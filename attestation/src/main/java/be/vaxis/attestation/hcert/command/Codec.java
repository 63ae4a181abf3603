package be.vaxis.attestation.hcert.command;

import be.vaxis.attestation.hcert.Refused;
import be.vaxis.attestation.hcert.issue.NotIssued;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.DateTimeException;

/** Encodes, decodes and verifies certificates on the command line; see {@link #HELP}. */
public final class Codec {

    static final String HELP = """
            Reads and makes EU Digital COVID Certificates.

              decode [CODE]
                  prints what stands in the code; checks no signature
              verify --signers FILE-OR-FOLDER [--at MOMENT] [CODE]
                  checks everything against the certificates (PEM or DER) that are trusted
              encode --signer FILE --key FILE --country CC [--issued MOMENT] [--expires MOMENT] [JSON]
                  signs a payload (schema 1.3) with a key (PKCS#8, PEM); expires after 180 days unless told

            What is not told on the line comes from standard input. Moments look like 2021-07-01T12:00:00Z, and are now
            unless told. Ends with 0 when all is well, 1 when the certificate is refused, 2 when the question is wrong.
            """;

    private static final int REFUSED = 1;
    private static final int WRONG = 2;

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;
    private final Clock clock;

    Codec(InputStream in, PrintStream out, PrintStream err, Clock clock) {
        this.in = in;
        this.out = out;
        this.err = err;
        this.clock = clock;
    }

    public static void main(String[] arguments) {
        System.exit(new Codec(System.in, System.out, System.err, Clock.systemUTC()).run(arguments));
    }

    int run(String... arguments) {
        try {
            out.println(answer(new Question(arguments, in)));
            return 0;
        } catch (Refused refused) {
            err.println("Refused at " + refused.step() + ": " + refused.why());
            return REFUSED;
        } catch (NotIssued notIssued) {
            err.println("Not issued: " + notIssued.getMessage());
            return REFUSED;
        } catch (IOException | GeneralSecurityException | DateTimeException | IllegalArgumentException wrong) {
            err.println(wrong.getMessage() + System.lineSeparator() + "See --help.");
            return WRONG;
        }
    }

    private String answer(Question question) throws IOException, GeneralSecurityException, Refused, NotIssued {
        return switch (question.command()) {
            case "decode" -> Told.of(Answers.decoded(question));
            case "verify" -> Answers.verified(question, clock);
            case "encode" -> Answers.encoded(question, clock);
            case "--help", "-h", "help" -> HELP.stripTrailing();
            default -> throw new IllegalArgumentException("There is no command " + question.command() + ".");
        };
    }
}
