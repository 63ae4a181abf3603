package be.vaxis.pharmacovigilance.icsr;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who had the reaction, without identity.
 *
 * <p>Dutch: <i>patiënt</i>. Source: ICH E2B(R3) D; facts, section 7: initials and date of birth masked, age group kept.
 *
 * @param initials D.1, as a rule masked
 * @param birthDate D.2.1, masked or left out
 * @param age D.2.2, when the reaction began
 * @param died D.9.1
 * @param history D.7.1
 * @param historyText D.7.2; mandatory, if need be as a null flavour, when nothing is coded
 */
public record Patient(
        Held<String> initials,
        @Nullable Held<PartialDate> birthDate,
        @Nullable Quantity age,
        @Nullable AgeGroup ageGroup,
        Held<Sex> sex,
        @Nullable PartialDate died,
        List<Condition> history,
        @Nullable Held<String> historyText) {

    public Patient {
        history = List.copyOf(history);
    }
}
