package be.vaxis.registration.dose;

import be.vaxis.kernel.InvalidWord;
import be.vaxis.kernel.KboNumber;
import be.vaxis.kernel.RizivNumber;

/**
 * Where a dose was given: an institution by its RIZIV or KBO number, or a vaccination centre by its id.
 *
 * <p>Dutch: <i>plaats van vaccinatie</i>. Source: process 4, Registration.
 *
 * @param number digits for RIZIV and KBO, an id such as {@code GENT-EXPO} for a centre
 */
public record Place(Kind kind, String number) {

    private static final int LONGEST = 100;

    /** Which register the number is from. */
    public enum Kind {
        CENTRE,
        RIZIV,
        KBO
    }

    public Place {
        switch (kind) {
            case RIZIV -> number = new RizivNumber(number).value();
            case KBO -> number = new KboNumber(number).value();
            case CENTRE -> {
                if (number.isBlank() || number.length() > LONGEST) {
                    throw new InvalidPlace();
                }
            }
        }
    }

    /** What an organisation's id says: ten valid digits are a KBO number, eight or eleven a RIZIV number. */
    public static Place of(String typed) {
        String text = typed.strip();
        try {
            return new Place(Kind.KBO, KboNumber.parse(text).value());
        } catch (InvalidWord noKbo) {
            return rizivOrCentre(text);
        }
    }

    private static Place rizivOrCentre(String text) {
        try {
            return new Place(Kind.RIZIV, RizivNumber.parse(text).value());
        } catch (InvalidWord noRiziv) {
            return new Place(Kind.CENTRE, text);
        }
    }

    @Override
    public String toString() {
        return "place:" + kind + "/" + number;
    }
}
