package be.vaxis.infra.belgium;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Writes a made-up population to a file: {@code --size 100000 --seed 1 --out people.csv}.
 *
 * <p>The file is written under another name and put in its place when it is whole.
 */
public final class Generate {

    static final int OK = 0;
    static final int USAGE = 2;
    static final int FAILED = 1;

    private Generate() {}

    public static void main(String[] arguments) {
        var screen = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(run(arguments, screen));
    }

    static int run(String[] arguments, PrintStream screen) {
        try {
            var wanted = GenerateOptions.parse(arguments);
            if (wanted.help()) {
                screen.print(GenerateOptions.HELP);
                return OK;
            }
            write(wanted, screen);
            return OK;
        } catch (IllegalArgumentException mistyped) {
            screen.println(mistyped.getMessage());
            screen.print(GenerateOptions.HELP);
            return USAGE;
        } catch (IOException unwritable) {
            screen.println("Cannot write: " + unwritable);
            return FAILED;
        }
    }

    private static void write(GenerateOptions wanted, PrintStream screen) throws IOException {
        var belgium = Belgium.of(wanted.seed(), wanted.size());
        var unfinished = Path.of(wanted.out() + ".part");
        var bar = new ProgressBar(screen, wanted.size() - wanted.from());
        try (var lines = CitizenLines.to(wanted.out(), Files.newBufferedWriter(unfinished))) {
            var people = belgium.citizens(wanted.from(), wanted.size()).iterator();
            while (people.hasNext()) {
                lines.write(people.next());
                bar.step();
            }
        }
        bar.done();
        Files.move(unfinished, wanted.out(), StandardCopyOption.REPLACE_EXISTING);
    }
}
