package be.vaxis.infra.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** All figures of a run, printed as they come and again at the end. */
final class Figures {

    /** What is written to the file. */
    record Report(Machine machine, List<Figure> figures) {}

    private final PrintStream screen;
    private final List<Figure> all = new ArrayList<>();

    Figures(PrintStream screen) {
        this.screen = screen;
    }

    void add(Figure figure) {
        all.add(figure);
    }

    /** Rate, median and 99th percentile, each beside that of the limit. */
    void add(String name, Measured measured, Measured limit) {
        String prefix = name + "." + measured.clients();
        add(new Figure(prefix + ".rate", measured.rate(), "1/s", measured.rate() / limit.rate()));
        add(new Figure(prefix + ".p50", measured.millis(0.50), "ms", measured.millis(0.50) / limit.millis(0.50)));
        add(new Figure(prefix + ".p99", measured.millis(0.99), "ms", measured.millis(0.99) / limit.millis(0.99)));
    }

    /** The same where there is no such limit. */
    void add(String name, Measured measured) {
        String prefix = name + "." + measured.clients();
        add(Figure.of(prefix + ".rate", measured.rate(), "1/s"));
        add(Figure.of(prefix + ".p50", measured.millis(0.50), "ms"));
        add(Figure.of(prefix + ".p99", measured.millis(0.99), "ms"));
    }

    void print() {
        all.forEach(figure -> screen.println(figure.line()));
    }

    void write(Path file, Machine machine) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        JsonMapper json =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        Files.writeString(file, json.writeValueAsString(new Report(machine, all)) + "\n");
    }
}
