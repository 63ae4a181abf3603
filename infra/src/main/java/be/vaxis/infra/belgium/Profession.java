package be.vaxis.infra.belgium;

/**
 * What a care provider does, in the words that the campaign uses.
 *
 * <p>The country has as many of each, in round numbers of ours, as it takes to look like Belgium.
 *
 * <p>Dutch: <i>beroep</i>. Source: process 4, Registration, for who may ask and register; Cobrha for the word.
 */
public enum Profession {
    GP(15, '1', "004"),
    HOSPITAL_PHYSICIAN(24, '1', "000"),
    OCCUPATIONAL_PHYSICIAN(1, '1', "000"),
    COLLECTIVITY_PHYSICIAN(2, '1', "000"),
    GYNAECOLOGIST(2, '1', "000"),
    NURSE(64, '4', "000"),
    PHARMACIST(13, '2', "000");

    private final int thousands;
    private final char firstDigit;
    private final String qualification;

    Profession(int thousands, char firstDigit, String qualification) {
        this.thousands = thousands;
        this.firstDigit = firstDigit;
        this.qualification = qualification;
    }

    /** How many thousand of them the whole country has. */
    int thousands() {
        return thousands;
    }

    /** The first digit of their RIZIV numbers. */
    char firstDigit() {
        return firstDigit;
    }

    /** The last three digits: 004 is a recognised GP; the real codes of the others are left out. */
    String qualification() {
        return qualification;
    }
}
