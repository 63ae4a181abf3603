package be.vaxis.registration.batch;

import be.vaxis.kernel.access.Caller;
import be.vaxis.registration.batch.TakeInRows.Asking;
import be.vaxis.registration.desk.Asked;
import be.vaxis.registration.desk.DoseEntry;
import be.vaxis.registration.desk.Handed;
import be.vaxis.registration.desk.ManyDoses;
import be.vaxis.registration.dose.Vaccine;
import be.vaxis.registration.dosefile.ClaimLost;
import be.vaxis.registration.dosefile.Claimed;
import be.vaxis.registration.dosefile.DoseFile;
import be.vaxis.registration.dosefile.FileSettings;
import be.vaxis.registration.dosefile.FileWork;
import be.vaxis.registration.fhir.ResourceRows;
import be.vaxis.registration.product.Products;
import be.vaxis.registration.recall.Recalls;
import be.vaxis.registration.row.Chunk;
import be.vaxis.registration.row.Flaw;
import be.vaxis.registration.row.Heading;
import be.vaxis.registration.row.Read;
import be.vaxis.registration.row.Row;
import be.vaxis.registration.row.RowFault;
import be.vaxis.registration.row.RowReader;
import be.vaxis.registration.row.TableRows;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Does the next rows of a file: together, and one by one when that fails. */
@Component
class Step {

    private static final Logger LOG = LoggerFactory.getLogger(Step.class);

    private final FileWork work;
    private final ManyDoses doses;
    private final ResourceRows resources;
    private final Recalls recalls;
    private final Products products;
    private final CommandGateway commands;
    private final int mostRows;
    private final int mostRowBytes;

    Step(
            FileWork work,
            ManyDoses doses,
            ResourceRows resources,
            Recalls recalls,
            Products products,
            CommandGateway commands,
            FileSettings settings) {
        this.work = work;
        this.doses = doses;
        this.resources = resources;
        this.recalls = recalls;
        this.products = products;
        this.commands = commands;
        this.mostRows = settings.rowsTogether();
        this.mostRowBytes = (int) settings.maxRow().toBytes();
    }

    /** Where a file is. */
    record Place(long position, int line) {

        static Place of(DoseFile file) {
            return new Place(file.position(), file.line());
        }
    }

    /**
     * Where the file is afterwards; empty when it is done.
     *
     * @throws ClaimLost when somebody else has gone on with it
     */
    Optional<Place> next(Claimed claimed, Place from) {
        Chunk chunk = read(claimed, from);
        takeIn(claimed, from, chunk);
        return chunk.last() ? Optional.empty() : Optional.of(new Place(chunk.until(), chunk.line()));
    }

    private Chunk read(Claimed claimed, Place from) {
        try (InputStream bytes = work.bytes(claimed, from.position())) {
            return Chunk.read(bytes, from.position(), from.line(), mostRows, mostRowBytes, readerOf(claimed));
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private RowReader readerOf(Claimed claimed) {
        DoseFile file = claimed.file();
        return switch (file.format()) {
            case CSV -> new TableRows(Heading.parse(Objects.requireNonNull(file.heading())), products);
            case NDJSON -> row -> resources.read(row, claimed.caller().subject());
        };
    }

    private void takeIn(Claimed claimed, Place from, Chunk chunk) {
        List<Asking> rows = asking(chunk.rows(), claimed.caller());
        var id = claimed.file().id();
        try {
            commands.sendAndWait(new TakeInRows(id, from.position(), chunk.until(), chunk.line(), chunk.last(), rows));
        } catch (ClaimLost lost) {
            throw lost;
        } catch (RuntimeException failed) {
            LOG.info(
                    "Rows of {} go one by one because of a {}",
                    id,
                    failed.getClass().getSimpleName());
            oneByOne(claimed, from, chunk, rows);
        }
    }

    private void oneByOne(Claimed claimed, Place from, Chunk chunk, List<Asking> rows) {
        var id = claimed.file().id();
        long position = from.position();
        for (int at = 0; at < rows.size(); at++) {
            Row row = chunk.rows().get(at);
            alone(new TakeInRows(id, position, row.until(), row.number(), false, List.of(rows.get(at))));
            position = row.until();
        }
        commands.sendAndWait(new TakeInRows(id, position, chunk.until(), chunk.line(), chunk.last(), List.of()));
    }

    /** One that fails for another reason than a rule does not keep the others waiting. */
    private void alone(TakeInRows row) {
        try {
            commands.sendAndWait(row);
        } catch (ClaimLost lost) {
            throw lost;
        } catch (RuntimeException failed) {
            LOG.warn(
                    "Line {} of {} failed because of a {}",
                    row.line(),
                    row.file(),
                    failed.getClass().getSimpleName());
            var fault = List.of(RowFault.of(Flaw.ROW_FAILED, null));
            var failure = List.of(new Asking(row.line(), null, fault));
            commands.sendAndWait(new TakeInRows(row.file(), row.from(), row.until(), row.line(), row.last(), failure));
        }
    }

    private List<Asking> asking(List<Row> rows, Caller caller) {
        List<Handed> handed = rows.stream()
                .flatMap(row -> Stream.ofNullable(row.read().handed()))
                .toList();
        Iterator<Asked> asked = doses.ask(handed, caller).iterator();
        List<Asking> asking = new ArrayList<>();
        Map<String, Boolean> lots = new HashMap<>();
        for (Row row : rows) {
            asking.add(row.read().handed() == null ? refused(row) : asking(row, asked.next(), lots));
        }
        return asking;
    }

    private static Asking refused(Row row) {
        return new Asking(row.number(), null, row.read().faults());
    }

    private Asking asking(Row row, Asked asked, Map<String, Boolean> lots) {
        return switch (asked) {
            case Asked.Command(var command) -> new Asking(row.number(), command, warnings(row.read(), lots));
            case Asked.Nothing(var because) -> new Asking(row.number(), null, List.of(RowFault.of(because, null)));
        };
    }

    /** Beside why it does not count, that its lot is being recalled; a lot is asked about once. */
    private List<RowFault> warnings(Read read, Map<String, Boolean> lots) {
        if (read.handed() instanceof Handed.Dose(DoseEntry entry, String _)) {
            Vaccine vaccine = entry.vaccine();
            String lot = vaccine.product() + " " + vaccine.lot();
            if (lots.computeIfAbsent(lot, asked -> recalls.concerns(vaccine))) {
                return List.of(RowFault.of(Flaw.LOT_RECALLED, "lot"));
            }
        }
        return read.faults();
    }
}
