package be.vaxis.pharmacovigilance.report;

import be.vaxis.kernel.Sex;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is told in a report. Its {@code story} went through the screen before it came here.
 *
 * <p>Dutch: <i>relaas</i>. Source: process 9, Pharmacovigilance; the smallest valid case of ICH E2B(R3): a patient, a
 * reporter, a product, a reaction.
 *
 * @param profession of a care provider, in the words of Cobrha
 * @param age in completed years on the day of the first of the doses
 * @param medicines CNK or ATC codes of what was taken beside the vaccine
 */
public record Account(
        Reporter reporter,
        @Nullable String profession,
        @Nullable Integer age,
        Sex sex,
        List<SuspectDose> doses,
        List<Suffered> reactions,
        Set<Seriousness> seriousness,
        Set<History> history,
        List<String> medicines,
        String story) {

    public Account {
        doses = List.copyOf(doses);
        reactions = List.copyOf(reactions);
        seriousness = inOrder(Seriousness.class, seriousness);
        history = inOrder(History.class, history);
        medicines = List.copyOf(medicines);
    }

    /** Whether the clock of fifteen days runs, not that of ninety. */
    @JsonIgnore
    public boolean isSerious() {
        return !seriousness.isEmpty();
    }

    public Account withStory(String screened) {
        return new Account(reporter, profession, age, sex, doses, reactions, seriousness, history, medicines, screened);
    }

    private static <E extends Enum<E>> Set<E> inOrder(Class<E> type, Collection<E> values) {
        var ordered = EnumSet.noneOf(type);
        ordered.addAll(values);
        return Collections.unmodifiableSet(ordered);
    }
}
