package be.vaxis.pharmacovigilance.web;

import be.vaxis.kernel.IsoWeek;
import be.vaxis.pharmacovigilance.area.AreaLevel;
import be.vaxis.pharmacovigilance.disclosure.AgeScheme;
import be.vaxis.pharmacovigilance.study.Column;
import be.vaxis.pharmacovigilance.study.Justification;
import be.vaxis.pharmacovigilance.study.Scope;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Finds every fault of a form at once, and reads what it says when there is none. */
final class RequestFaults {

    private final RequestForm form;
    private final Errors faults;

    RequestFaults(RequestForm form, Errors faults) {
        this.form = form;
        this.faults = faults;
    }

    void find() {
        text("title", form.getTitle(), Justification.LONGEST_LINE);
        text("purpose", form.getPurpose(), Justification.LONGEST_PURPOSE);
        text("legalBasis", form.getLegalBasis(), Justification.LONGEST_LINE);
        text("approval", form.getApproval(), Justification.LONGEST_LINE);
        period(day("from", form.getFrom()), day("until", form.getUntil()));
        if (form.getProducts().size() == 1) {
            fault("products", "products");
        }
        choice("columns", form.getColumns(), Column.values());
        choice("area", List.of(form.getArea()), AreaLevel.values());
        choice("ages", List.of(form.getAges()), AgeScheme.values());
        choice("study", form.getStudy());
    }

    Justification why() {
        return new Justification(form.getTitle(), form.getPurpose(), form.getLegalBasis(), form.getApproval());
    }

    Scope scope() {
        var columns = EnumSet.noneOf(Column.class);
        form.getColumns().forEach(column -> columns.add(Column.valueOf(column)));
        return new Scope(
                columns,
                IsoWeek.of(LocalDate.parse(form.getFrom())),
                IsoWeek.of(LocalDate.parse(form.getUntil())),
                new TreeSet<>(form.getProducts()),
                AreaLevel.valueOf(form.getArea()),
                AgeScheme.valueOf(form.getAges()),
                form.isLinked());
    }

    private void text(String field, String typed, int longest) {
        if (typed.isBlank() || typed.strip().length() > longest) {
            fault(field, field);
        }
    }

    private @Nullable LocalDate day(String field, String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException notADate) {
            fault(field, "date." + field);
            return null;
        }
    }

    private void period(@Nullable LocalDate from, @Nullable LocalDate until) {
        if (from == null || until == null) {
            return;
        }
        if (until.isBefore(from)) {
            fault("until", "period");
        } else if (IsoWeek.of(until).monday().isAfter(IsoWeek.of(from).monday().plusWeeks(Scope.MOST_WEEKS - 1L))) {
            fault("until", "longPeriod");
        }
    }

    private void choice(String field, List<String> chosen, Enum<?>... possible) {
        var names = Arrays.stream(possible).map(Enum::name).toList();
        if (!names.containsAll(chosen)) {
            fault(field, "choice");
        }
    }

    private void choice(String field, String id) {
        try {
            UUID.fromString(id);
        } catch (IllegalArgumentException tampered) {
            fault(field, "choice");
        }
    }

    private void fault(String field, String name) {
        faults.rejectValue(field, "pharmacovigilance.fault." + name);
    }
}
