package be.vaxis.infra.belgium;

import be.vaxis.kernel.RizivNumber;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A made-up population of any size whose ages, sexes and places are those of the country.
 *
 * <p>The same seed and size give the same people, in the same order, on every machine. Each person is computed from
 * seed and index alone, so a run can start at any index, be cut in ranges and be read by several threads. A larger run
 * starts with the people of a smaller one; only their GP, care profession and collectivity may differ, since these lie
 * among the people of the run. No INSZ occurs twice.
 *
 * <p>Dutch: <i>testbevolking</i>. Source: Statbel, population on 1 January 2021.
 */
public final class Belgium {

    /** The smallest run in which every table still shows. */
    public static final long SMALLEST = 1_000;
    /** A little under the population of 1 January 2021, 11 521 238. */
    public static final long LARGEST = 11_500_000;

    private static final int GMD_PER_MILLE = 850;

    private final long seed;
    private final long size;
    private final Stride stride;
    private final Seats seats;
    private final Births births;
    private final CareRegister care;
    private final Doctors gps;
    private final CareHomes careHomes;
    private final Prisons prisons;
    private final Homes homes;
    private final Contacts contacts = new Contacts();

    private Belgium(long seed, long size) {
        var atlas = Atlas.BELGIUM;
        var population = Population.OF_2021;
        this.seed = seed;
        this.size = size;
        seats = new Seats(atlas, population);
        stride = new Stride(seats.people(), seed);
        births = new Births(atlas, population, Ages.OF_2021, seed);
        care = new CareRegister(new Adults(seats, population), stride, seed, size);
        gps = new Doctors(care.byMunicipality(Profession.GP, population.municipalities()));
        var physicians = physicians(population.municipalities());
        careHomes = new CareHomes(atlas, population, size, physicians);
        prisons = new Prisons(atlas, population, physicians);
        homes = new Homes(atlas);
    }

    /**
     * @param seed any number; another one gives other people
     * @param size how many, from {@link #SMALLEST} to {@link #LARGEST}
     */
    public static Belgium of(long seed, long size) {
        if (size < SMALLEST || size > LARGEST) {
            throw new IllegalArgumentException("a size lies between " + SMALLEST + " and " + LARGEST);
        }
        return new Belgium(seed, size);
    }

    /** Every postal code of the country, with its municipality and federated entity. */
    public static List<Place> places() {
        return Atlas.BELGIUM.places();
    }

    /** How many people there are. */
    public long size() {
        return size;
    }

    /** Everyone, in order; nothing is kept of those who have passed. */
    public Stream<Citizen> citizens() {
        return citizens(0, size);
    }

    /** The people from an index to just before another. */
    public Stream<Citizen> citizens(long from, long to) {
        if (from < 0 || from > to || to > size) {
            throw new IndexOutOfBoundsException("a range lies between 0 and " + size);
        }
        return LongStream.range(from, to).mapToObj(this::citizen);
    }

    /** The person at an index below {@link #size()}. */
    public Citizen citizen(long index) {
        var dice = new Dice(seed, index);
        var seat = seats.at(stride.rank(index));
        var birth = births.of(seat);
        var place = homes.place(seat.municipality(), dice);
        var entity = place.municipality().entity();
        var language = Tongues.draw(entity, dice);
        var name = Names.BELGIAN.draw(language, seat.sex(), birth.age(), dice);
        var address = homes.address(place, language, dice);
        var contact = contacts.draw(index, name, entity, birth.age(), dice);
        var provider = care.of(seat);
        return new Citizen(
                index,
                birth.insz(),
                name,
                birth.date(),
                birth.sex(),
                place.postalCode(),
                address,
                language,
                contact,
                gmdHolder(seat, provider, dice),
                provider,
                collectivity(seat, birth.age(), dice));
    }

    /** Care homes and prisons; each with a physician from among the people. */
    public List<Collectivity> collectivities() {
        return Stream.concat(careHomes.all().stream(), prisons.all().stream()).toList();
    }

    private @Nullable RizivNumber gmdHolder(Seat seat, @Nullable CareProvider provider, Dice dice) {
        if (!dice.chance(GMD_PER_MILLE)) {
            return null;
        }
        var gp = gps.pick(seat.municipality(), dice);
        var isSelf = gp != null && provider != null && gp.equals(provider.riziv());
        return isSelf ? null : gp;
    }

    private @Nullable String collectivity(Seat seat, int age, Dice dice) {
        var home = careHomes.of(seat.municipality(), age, dice);
        var lived = home == null ? prisons.of(seat, age, dice) : home;
        return lived == null ? null : lived.id();
    }

    private IntFunction<@Nullable RizivNumber> physicians(int municipalities) {
        var own = new Doctors(care.byMunicipality(Profession.COLLECTIVITY_PHYSICIAN, municipalities));
        return municipality -> {
            var dice = new Dice(seed, -1 - municipality);
            var physician = own.pick(municipality, dice);
            return physician == null ? gps.pick(municipality, dice) : physician;
        };
    }
}
