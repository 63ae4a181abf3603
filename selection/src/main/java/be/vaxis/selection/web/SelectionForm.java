package be.vaxis.selection.web;

import be.vaxis.selection.candidate.AgeRule;
import be.vaxis.selection.candidate.PostalRange;
import be.vaxis.selection.person.CodeTerms;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** What the campaign officer fills in; pages and requests are bound to its fields. */
final class SelectionForm {

    private static final int WINDOW_DAYS = 90;

    @NotBlank
    @Size(max = 80)
    @Nullable
    public String name;

    @NotNull
    @Min(0)
    @Max(120)
    @Nullable
    public Integer minimumAge;

    @Min(0)
    @Max(120)
    @Nullable
    public Integer maximumAge;

    @Size(max = 2_000)
    public String postalCodes = "";

    @NotNull
    @Min(1)
    @Max(2)
    @Nullable
    public Integer doses;

    @Min(1)
    @Max(365)
    @Nullable
    public Integer minimalIntervalDays;

    @Min(1)
    @Max(365)
    @Nullable
    public Integer maximalIntervalDays;

    @NotNull
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
    @Nullable
    public LocalDate from;

    @NotNull
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
    @Nullable
    public LocalDate until;

    @Nullable
    public UUID round;

    @Nullable
    public Integer expected;

    @Nullable
    public Integer typed;

    /** Fills in what most rounds ask for. */
    void usual(LocalDate today) {
        minimumAge = 70;
        doses = 2;
        minimalIntervalDays = 21;
        maximalIntervalDays = 42;
        from = today;
        until = today.plusDays(WINDOW_DAYS);
    }

    /** @throws be.vaxis.kernel.InvalidWord when ages or places do not go together */
    AgeRule rule(LocalDate today) {
        return new AgeRule(today, Objects.requireNonNull(minimumAge), maximumAge, areas());
    }

    private List<PostalRange> areas() {
        return Arrays.stream(postalCodes.split("[\\s,;]+"))
                .filter(range -> !range.isBlank())
                .map(PostalRange::parse)
                .toList();
    }

    /** @throws be.vaxis.kernel.InvalidWord when doses, intervals and window do not go together */
    CodeTerms terms() {
        boolean two = Objects.requireNonNull(doses) == 2;
        return new CodeTerms(
                doses,
                two && minimalIntervalDays != null ? minimalIntervalDays : 0,
                two && maximalIntervalDays != null ? maximalIntervalDays : 0,
                Objects.requireNonNull(from),
                Objects.requireNonNull(until));
    }
}
