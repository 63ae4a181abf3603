package be.vaxis.infra.belgium;

/**
 * Gives everyone in the tables a birth date and an INSZ.
 *
 * <p>The table of municipalities knows age bands, that of the entities single years; both count the same people. Within
 * a band of an entity people are shuffled and then stand in the order of their age, so both tables come out exactly.
 */
final class Births {

    private final Atlas atlas;
    private final Population population;
    private final Ages ages;
    private final Cohort[][] cohorts = new Cohort[2][Ages.OLDEST + 1];
    private final Shuffle[][][] shuffles;

    Births(Atlas atlas, Population population, Ages ages, long seed) {
        this.atlas = atlas;
        this.population = population;
        this.ages = ages;
        this.shuffles = new Shuffle[FederatedEntity.values().length][2]
                [population.bands().size()];
        for (var sex = 0; sex < 2; sex++) {
            for (var age = 0; age <= Ages.OLDEST; age++) {
                cohorts[sex][age] = new Cohort(age, sex, ages.everywhere(sex, age));
            }
            for (var entity = 0; entity < shuffles.length; entity++) {
                for (var band = 0; band < population.bands().size(); band++) {
                    var key = seed + Dice.mix(((long) entity * 2 + sex) * 100 + band);
                    shuffles[entity][sex][band] = new Shuffle(people(entity, sex, band), Dice.mix(key));
                }
            }
        }
    }

    Birth of(Seat seat) {
        var entity = atlas.entity(seat.municipality());
        var number = shuffles[entity][seat.sex()][seat.band()].at(seat.inEntity());
        var age = population.bands().get(seat.band()).from();
        while (number >= ages.people(entity, seat.sex(), age)) {
            number -= ages.people(entity, seat.sex(), age);
            age++;
        }
        return cohorts[seat.sex()][age].birth(entity, number);
    }

    private int people(int entity, int sex, int band) {
        var sum = 0;
        for (var age = population.bands().get(band).from();
                age <= population.bands().get(band).to();
                age++) {
            sum += ages.people(entity, sex, age);
        }
        return sum;
    }
}
