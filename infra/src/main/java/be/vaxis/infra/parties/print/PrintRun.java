package be.vaxis.infra.parties.print;

import be.vaxis.infra.parties.arrivals.Arrivals;
import be.vaxis.infra.parties.print.Acknowledgement.Fate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** One round of the press: every whole batch is printed, acknowledged and erased. */
final class PrintRun implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(PrintRun.class);

    private final JsonMapper json = JsonMapper.builder().build();
    private final Path in;
    private final Path out;
    private final Arrivals arrivals;
    private final Clock clock;

    PrintRun(Path in, Path out, Arrivals arrivals, Clock clock) {
        this.in = in;
        this.out = out;
        this.arrivals = arrivals;
        this.clock = clock;
    }

    @Override
    public void run() {
        try (var batches = Files.list(in)) {
            batches.filter(folder -> !folder.toString().endsWith(".part"))
                    .sorted()
                    .forEach(this::take);
        } catch (IOException e) {
            LOG.warn("The press cannot see its batches: {}.", e.getClass().getSimpleName());
        }
    }

    /** A batch that cannot be read stays where it is, for people to look at, and holds nobody up. */
    private void take(Path batch) {
        try {
            print(batch);
        } catch (IOException | JacksonException e) {
            LOG.warn(
                    "Batch {} cannot be printed: {}.",
                    batch.getFileName(),
                    e.getClass().getSimpleName());
        }
    }

    private void print(Path batch) throws IOException {
        var manifest = json.readValue(Files.readAllBytes(batch.resolve(Manifest.FILE)), Manifest.class);
        var fates = new ArrayList<Fate>();
        for (var letter : manifest.letters()) {
            fates.add(print(letter, batch.resolve(letter.file())));
        }
        acknowledge(manifest.batch(), fates);
        erase(batch);
    }

    private Fate print(Manifest.Entry letter, Path file) {
        try {
            var pdf = Files.readAllBytes(file);
            if (!letter.describes(pdf)) {
                return Fate.failed(letter.id(), "checksum");
            }
            var printed = PrintedLetter.read(pdf);
            if (printed.window().isBlank()) {
                return Fate.failed(letter.id(), "address");
            }
            arrivals.arrived(printed.arrival(letter.id(), pdf, clock.instant()));
            return Fate.posted(letter.id());
        } catch (IOException e) {
            return Fate.failed(letter.id(), "unreadable");
        }
    }

    private void acknowledge(String batch, List<Fate> fates) throws IOException {
        var part = out.resolve(batch + ".part");
        Files.write(part, json.writeValueAsBytes(new Acknowledgement(batch, fates)));
        Files.move(part, out.resolve(batch + Acknowledgement.SUFFIX), StandardCopyOption.ATOMIC_MOVE);
    }

    private static void erase(Path batch) throws IOException {
        try (var files = Files.list(batch)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(batch);
    }
}
