package be.vaxis.reservation.area;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.vaxis.kernel.PostalCode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The postal codes of Belgium, with a point and the names of their places and municipalities.
 *
 * <p>Dutch: <i>postcodes</i>. Source: GeoNames (points), bpost and Statbel (names).
 */
public final class Gazetteer {

    public static final Gazetteer BELGIUM = new Gazetteer();

    private record Entry(Spot spot, List<String> names, List<String> plainNames) {}

    private final TreeMap<PostalCode, Entry> entries = new TreeMap<>();

    private Gazetteer() {
        var table = Objects.requireNonNull(Gazetteer.class.getResourceAsStream("postal-codes.csv"));
        try (var lines = new BufferedReader(new InputStreamReader(table, UTF_8))) {
            lines.lines().skip(1).forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        var cells = line.split(",", 4);
        var names = List.of(cells[3].split("\\|"));
        entries.put(
                new PostalCode(cells[0]),
                new Entry(
                        new Spot(Double.parseDouble(cells[1]), Double.parseDouble(cells[2])),
                        names,
                        names.stream().map(Gazetteer::plain).toList()));
    }

    /** Where the postal code lies; one that is in no table lies where the next lower one does. */
    public Spot spot(PostalCode postalCode) {
        var entry = Optional.ofNullable(entries.floorEntry(postalCode)).orElse(entries.firstEntry());
        return entry.getValue().spot();
    }

    /** What the place is called, first in the language of the place; nothing for an unknown postal code. */
    public Optional<String> name(PostalCode postalCode) {
        return Optional.ofNullable(entries.get(postalCode))
                .map(entry -> entry.names().getFirst());
    }

    /** The postal codes of places and municipalities whose name begins so in any language, whatever the accents. */
    public SortedSet<PostalCode> called(String beginning) {
        var typed = plain(beginning);
        var found = new TreeSet<PostalCode>();
        if (!typed.isEmpty()) {
            entries.forEach((postalCode, entry) -> {
                if (entry.plainNames().stream().anyMatch(name -> name.startsWith(typed))) {
                    found.add(postalCode);
                }
            });
        }
        return found;
    }

    /** All of them. */
    public Stream<PostalCode> postalCodes() {
        return entries.keySet().stream();
    }

    /** The letters of a name alone, small and without accents, to compare it with what somebody typed. */
    public static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]", "");
    }
}
