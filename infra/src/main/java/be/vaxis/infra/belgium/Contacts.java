package be.vaxis.infra.belgium;

import be.vaxis.kernel.Contact;
import be.vaxis.kernel.PersonName;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Draws telephone numbers and mail addresses that have the right form and reach nobody.
 *
 * <p>Mobile numbers run from +32 450 to +32 454, which as far as we know no operator has; fixed numbers have a 0 behind
 * the zone, where none begins. The domain {@code example} is reserved (RFC 2606).
 */
final class Contacts {

    private static final int MOBILES = 5_000_000;
    private static final long FIRST_MOBILE = 450_000_000;
    /** Has no factor in common with the number of mobiles, so that numbers repeat only after all have been given. */
    private static final long MOBILE_STEP = 3_090_169;

    private static final int FIXED = 100_000;
    private static final int OLD = 75;

    private final Map<String, String> letters = new ConcurrentHashMap<>();

    Contact draw(long index, PersonName name, FederatedEntity entity, int age, Dice dice) {
        var old = age >= OLD;
        var phone = dice.chance(old ? 580 : 910);
        var mail = phone ? dice.chance(old ? 380 : 760) : dice.chance(old ? 200 : 600);
        var mobile = phone && dice.chance(old ? 600 : 950);
        var fixed = phone && (!mobile || dice.chance(old ? 500 : 200));
        return new Contact(
                mobile ? mobile(index) : null, fixed ? fixed(entity, dice) : null, mail ? mail(name, index) : null);
    }

    private static String mobile(long index) {
        return "+32" + (FIRST_MOBILE + index * MOBILE_STEP % MOBILES);
    }

    private static String fixed(FederatedEntity entity, Dice dice) {
        var zone = switch (entity) {
            case FLANDERS -> "9";
            case BRUSSELS_COCOM -> "2";
            case WALLONIA -> "4";
            case OSTBELGIEN -> "87";
        };
        var number = Integer.toString(FIXED + dice.below(9 * FIXED));
        return "+32" + zone + "0" + number.substring(zone.length() - 1);
    }

    private String mail(PersonName name, long index) {
        return plain(name.given()) + "." + plain(name.family()) + "." + Long.toString(index, 36) + "@burger.example";
    }

    private String plain(String name) {
        return letters.computeIfAbsent(name, Slug::lower);
    }
}
