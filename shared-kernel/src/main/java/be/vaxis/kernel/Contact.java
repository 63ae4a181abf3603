package be.vaxis.kernel;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a person can be told something at once; who has none of these gets a letter. Prints masked.
 *
 * <p>Numbers are in E.164: a plus, the country and the number, at most fifteen digits. Whether a mail address exists
 * only a mail can tell; here it only looks like one.
 *
 * <p>Dutch: <i>contactgegevens</i>. Source: the fields of the code database.
 *
 * @param mobile preferred, gets the SMS
 * @param phone2 another number
 * @param mail an address
 */
public record Contact(
        @Nullable String mobile,
        @Nullable String phone2,
        @Nullable String mail) {

    private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{6,14}");
    private static final Pattern MAIL =
            Pattern.compile("[^@\\s\\p{Cntrl},;<>]+@[^@\\s\\p{Cntrl},;<>]+\\.[^@\\s\\p{Cntrl},;<>.]+");
    private static final int LONGEST_MAIL = 254;

    public Contact {
        requireNumber(mobile);
        requireNumber(phone2);
        requireMail(mail);
    }

    /** Of someone whom only a letter reaches. */
    public static Contact none() {
        return new Contact(null, null, null);
    }

    /** False when only a letter reaches the person. */
    public boolean reachable() {
        return mobile != null || phone2 != null || mail != null;
    }

    @Override
    public String toString() {
        return "contact:***";
    }

    private static void requireNumber(@Nullable String number) {
        if (number != null && !E164.matcher(number).matches()) {
            throw new InvalidContact("A telephone number is written as + and the country, up to fifteen digits.");
        }
    }

    private static void requireMail(@Nullable String mail) {
        if (mail != null && (mail.length() > LONGEST_MAIL || !MAIL.matcher(mail).matches())) {
            throw new InvalidContact("A mail address is written as name@domain.");
        }
    }
}
