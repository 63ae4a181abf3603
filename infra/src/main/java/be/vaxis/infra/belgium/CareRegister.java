package be.vaxis.infra.belgium;

import be.vaxis.kernel.RizivNumber;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The care providers among the people of one run, with their RIZIV numbers.
 *
 * <p>It is what a run keeps in memory: at most 121 000 of them, whatever the size. Their share is that of the country;
 * a run under 20 000 people has up to twelve times as many, so that each role is there.
 */
final class CareRegister {

    private static final long SMALL_RUN = 20_000;
    private static final int DENSEST = 12;

    private final Adults adults;
    private final Posts posts;
    private final int[] held;
    private final List<CareProvider> providers = new ArrayList<>();

    CareRegister(Adults adults, Stride stride, long seed, long size) {
        this.adults = adults;
        posts = new Posts(adults.count(), seed, Math.clamp(SMALL_RUN / size, 1, DENSEST));
        held = IntStream.range(0, posts.count())
                .filter(post -> stride.index(adults.rank(posts.holder(post))) < size)
                .toArray();
        Map<Character, Integer> issued = new HashMap<>();
        for (var post : held) {
            var profession = posts.profession(post);
            var number = issued.merge(profession.firstDigit(), 1, Integer::sum);
            providers.add(new CareProvider(profession, riziv(profession, number)));
        }
    }

    /** What makes this person a care provider, or null. */
    @Nullable
    CareProvider of(Seat seat) {
        var adult = adults.number(seat);
        if (adult.isEmpty()) {
            return null;
        }
        var post = posts.heldBy(adult.getAsInt());
        return post.isEmpty() ? null : providers.get(Arrays.binarySearch(held, post.getAsInt()));
    }

    /** The numbers of those with a profession, by municipality. */
    List<List<RizivNumber>> byMunicipality(Profession profession, int municipalities) {
        List<List<RizivNumber>> numbers = new ArrayList<>();
        for (var municipality = 0; municipality < municipalities; municipality++) {
            numbers.add(new ArrayList<>());
        }
        for (var place = 0; place < held.length; place++) {
            if (providers.get(place).profession() == profession) {
                var home = adults.municipality(posts.holder(held[place]));
                numbers.get(home).add(providers.get(place).riziv());
            }
        }
        return numbers;
    }

    private static RizivNumber riziv(Profession profession, int number) {
        var firstSix = profession.firstDigit() + "%05d".formatted(number);
        var check = 97 - Integer.parseInt(firstSix) % 97;
        return new RizivNumber(firstSix + "%02d".formatted(check) + profession.qualification());
    }
}
