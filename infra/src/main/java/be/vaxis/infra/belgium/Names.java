package be.vaxis.infra.belgium;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import be.vaxis.kernel.Language;
import be.vaxis.kernel.PersonName;
import java.util.List;
import java.util.Map;

/** Draws names that suit a language, a sex and an age; those at the top of the lists are the commonest. */
final class Names {

    static final Names BELGIAN = new Names();

    private static final int NAMED_BEFORE_1970_FROM_AGE = 51;

    private final Map<String, List<String>> family = lists(Table.read("family-names.csv"));
    private final Map<String, List<String>> given = lists(Table.read("given-names.csv"));

    private Names() {}

    PersonName draw(Language language, int sex, int age, Dice dice) {
        var born = age >= NAMED_BEFORE_1970_FROM_AGE ? "BEFORE_1970" : "SINCE_1970";
        var shelf = language + "," + (sex == Population.MEN ? "MALE" : "FEMALE") + "," + born;
        return new PersonName(one(family, language.name(), dice), one(given, shelf, dice));
    }

    private static String one(Map<String, List<String>> lists, String shelf, Dice dice) {
        var names = lists.getOrDefault(shelf, List.of());
        return names.get(dice.lowBelow(names.size()));
    }

    /** The last column by those before it. */
    private static Map<String, List<String>> lists(Table table) {
        return table.rows().stream()
                .collect(groupingBy(
                        row -> String.join(",", row.subList(0, row.size() - 1)),
                        mapping(List::getLast, collectingAndThen(toList(), List::copyOf))));
    }
}
