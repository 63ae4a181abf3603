package be.vaxis.registration.dose;

import org.jspecify.annotations.Nullable;

/**
 * By what right a dose was given: the informed consent of the person to this vaccination, or what stood in its place.
 *
 * <p>Another thing than consent to share the record ({@link Sharing}): registering is a duty here, and not asked.
 *
 * <p>Dutch: <i>geïnformeerde toestemming</i>. Source: law of 22 August 2002 on the rights of the patient, article 8
 * (consent; urgent care when nobody's will is known), 12 (minors) and 14 (representative).
 *
 * @param form null exactly when nobody consented
 */
public record Consent(By by, @Nullable Form form) {

    /** From this birthday on nobody is a minor. */
    public static final int OF_AGE = 18;

    /** On whose word. */
    public enum By {
        PERSON,
        /** Of a minor. One who can judge it consents alone. */
        PARENT,
        /** Named by the person, appointed by a judge, or by the order of the law. */
        REPRESENTATIVE,
        /** Nobody's will could be known, and it could not wait. */
        EMERGENCY,
        /** Another provision of law, such as a decision of a court. */
        OTHER_GROUND;

        public boolean isSomebody() {
            return this == PERSON || this == PARENT || this == REPRESENTATIVE;
        }
    }

    /** How it was given; in writing where one of the two asked for that. */
    public enum Form {
        ORAL,
        WRITTEN
    }

    /** Without a form it was oral. */
    public Consent {
        form = !by.isSomebody() ? null : form == null ? Form.ORAL : form;
    }

    /** What {@link #parse} reads. */
    public String printed() {
        return form == null ? by.name() : by + "|" + form;
    }

    /** As a column of a file has it: {@code PERSON} or {@code PARENT|WRITTEN}. */
    public static Consent parse(String text) {
        String[] parts = text.split("\\|", 2);
        By by = By.valueOf(parts[0].strip());
        return new Consent(by, parts.length == 1 ? null : Form.valueOf(parts[1].strip()));
    }
}
