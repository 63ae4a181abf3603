package be.vaxis.infra.belgium;

/** Everyone in the country in one row: by municipality, then sex, then age band. A rank is a place in that row. */
final class Seats {

    private final Population population;
    private final int bands;
    private final Steps cells;
    private final int[] beforeInEntity;

    Seats(Atlas atlas, Population population) {
        this.population = population;
        this.bands = population.bands().size();
        var count = population.municipalities() * 2 * bands;
        var starts = new int[count + 1];
        beforeInEntity = new int[count];
        var counted = new int[FederatedEntity.values().length][2 * bands];
        for (var cell = 0; cell < count; cell++) {
            var entity = atlas.entity(cell / (2 * bands));
            beforeInEntity[cell] = counted[entity][cell % (2 * bands)];
            counted[entity][cell % (2 * bands)] += people(cell);
            starts[cell + 1] = starts[cell] + people(cell);
        }
        cells = new Steps(starts);
    }

    /** How many people the country has. */
    int people() {
        return cells.end();
    }

    Seat at(int rank) {
        var cell = cells.holding(rank);
        var inEntity = beforeInEntity[cell] + rank - cells.start(cell);
        return new Seat(rank, cell / (2 * bands), cell / bands % 2, cell % bands, inEntity);
    }

    /** The rank of the first person of a municipality and sex in a band. */
    int firstRank(int municipality, int sex, int band) {
        return cells.start((municipality * 2 + sex) * bands + band);
    }

    private int people(int cell) {
        return population.people(cell / (2 * bands), cell / bands % 2, cell % bands);
    }
}
