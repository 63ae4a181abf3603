package be.vaxis.infra.belgium;

import static java.util.Objects.requireNonNull;

import be.vaxis.kernel.Nis5;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many people live in each municipality, by sex and age band. Statbel, 1 January 2021. */
final class Population {

    static final Population OF_2021 = new Population(Atlas.BELGIUM);
    static final int MEN = 0;
    static final int WOMEN = 1;

    private static final int FIRST_COUNT = 2;

    private final List<Band> bands;
    private final int[][][] people;

    private Population(Atlas atlas) {
        var table = Table.read("population.csv");
        bands = table.columns().stream().skip(FIRST_COUNT).map(Band::parse).toList();
        var numbers = numbers(atlas);
        people = new int[numbers.size()][2][];
        for (var row : table.rows()) {
            people[requireNonNull(numbers.get(new Nis5(row.get(0))))][sex(row.get(1))] = counts(row);
        }
    }

    List<Band> bands() {
        return bands;
    }

    /** The people in one municipality, of one sex, in one band. */
    int people(int municipality, int sex, int band) {
        return people[municipality][sex][band];
    }

    /** The people in one municipality from an age on that starts a band. */
    int peopleFrom(int age, int municipality) {
        var sum = 0;
        for (var band = bandFrom(age); band < bands.size(); band++) {
            sum += people[municipality][MEN][band] + people[municipality][WOMEN][band];
        }
        return sum;
    }

    /** The men in one municipality between two ages, the first and the last of a band. */
    int men(int from, int to, int municipality) {
        var sum = 0;
        for (var band = bandFrom(from); band < bandFrom(to + 1); band++) {
            sum += people[municipality][MEN][band];
        }
        return sum;
    }

    /** The number of the band that starts at an age. */
    int bandFrom(int age) {
        return bands.stream().map(Band::from).toList().indexOf(age);
    }

    int municipalities() {
        return people.length;
    }

    /** The column {@code M} or {@code F} of the tables. */
    static int sex(String column) {
        return column.equals("M") ? MEN : WOMEN;
    }

    static int[] counts(List<String> row) {
        return row.stream().skip(FIRST_COUNT).mapToInt(Integer::parseInt).toArray();
    }

    private static Map<Nis5, Integer> numbers(Atlas atlas) {
        Map<Nis5, Integer> numbers = new HashMap<>();
        for (var municipality : atlas.municipalities()) {
            numbers.put(municipality.nis5(), numbers.size());
        }
        return numbers;
    }
}
