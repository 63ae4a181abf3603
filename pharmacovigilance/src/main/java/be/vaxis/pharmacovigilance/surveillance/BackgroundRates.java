package be.vaxis.pharmacovigilance.surveillance;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.vaxis.pharmacovigilance.signal.RiskWindow;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Published rates of the few reactions that have one we can name; the first line that fits is taken. Where a source tells no
 * rate by age or sex, one rate stands for all and the strata differ by exposure only.
 *
 * <p>Dutch: <i>achtergrondincidentie</i>. Source: the last column of {@code background.csv}.
 */
public final class BackgroundRates {

    private static final int COLUMNS = 7;

    private final List<BackgroundRate> rates;

    private BackgroundRates(List<String> lines) {
        rates = lines.stream()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(BackgroundRates::rate)
                .toList();
    }

    /** @param own file of the operator; refused at the start when a line cannot be read */
    static BackgroundRates read(@Nullable Path own) {
        try {
            return new BackgroundRates(own == null ? ours() : Files.readAllLines(own));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<BackgroundRate> of(String reaction) {
        return rates.stream().filter(rate -> rate.reaction().equals(reaction)).toList();
    }

    private static BackgroundRate rate(String line) {
        var cells = line.split(";", COLUMNS);
        if (cells.length != COLUMNS) {
            throw new IllegalStateException(
                    "A line of background rates is not reaction;ages;sex;rate;first day;last day;source");
        }
        return new BackgroundRate(
                cells[0],
                cells[1],
                cells[2],
                Double.parseDouble(cells[3]),
                new RiskWindow(Integer.parseInt(cells[4]), Integer.parseInt(cells[5])),
                cells[6]);
    }

    private static List<String> ours() throws IOException {
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(BackgroundRates.class.getResourceAsStream("background.csv")), UTF_8))) {
            return in.lines().toList();
        }
    }
}
