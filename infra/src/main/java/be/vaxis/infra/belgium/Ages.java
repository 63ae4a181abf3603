package be.vaxis.infra.belgium;

import java.util.Arrays;

/** How many people of each single year of age live in each federated entity. Statbel, 1 January 2021. */
final class Ages {

    static final Ages OF_2021 = new Ages();
    /** The table counts everyone from 100 on together; here they are spread, ever fewer, up to this age. */
    static final int OLDEST = 109;

    private static final int LAST_IN_TABLE = 100;

    private final int[][][] people = new int[FederatedEntity.values().length][2][];

    private Ages() {
        for (var row : Table.read("ages.csv").rows()) {
            var entity = FederatedEntity.valueOf(row.get(0));
            people[entity.ordinal()][Population.sex(row.get(1))] = spread(Population.counts(row));
        }
    }

    int people(int entity, int sex, int age) {
        return people[entity][sex][age];
    }

    /** The people of one sex and age, by entity. */
    int[] everywhere(int sex, int age) {
        var byEntity = new int[people.length];
        for (var entity = 0; entity < people.length; entity++) {
            byEntity[entity] = people[entity][sex][age];
        }
        return byEntity;
    }

    private static int[] spread(int[] table) {
        var ages = Arrays.copyOf(table, OLDEST + 1);
        for (var age = LAST_IN_TABLE; age < OLDEST; age++) {
            var older = ages[age] / 2;
            ages[age + 1] = older;
            ages[age] -= older;
        }
        return ages;
    }
}
