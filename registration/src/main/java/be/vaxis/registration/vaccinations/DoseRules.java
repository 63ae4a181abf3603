package be.vaxis.registration.vaccinations;

import be.vaxis.kernel.PartialDate;
import be.vaxis.kernel.Personal;
import be.vaxis.registration.dose.Answer;
import be.vaxis.registration.product.Advice;
import be.vaxis.registration.product.Product;
import be.vaxis.registration.product.Products;
import be.vaxis.registration.product.SeriesRule;
import be.vaxis.registration.schedule.Course;
import be.vaxis.registration.schedule.Person;
import be.vaxis.registration.schedule.Taken;
import java.time.LocalDate;

/**
 * What stands in the way of a dose.
 *
 * <p>A mistake that can only be one is refused. What the schedule advises against is refused until the caller says why
 * it was done all the same.
 *
 * <p>Source: process 4, Registration; process 5, Schedule.
 */
record DoseRules(Proposal command, Course course, Products products) {

    void check(LocalDate today) {
        LocalDate given = command.given();
        if (given.isAfter(today)) {
            throw new GivenInFuture();
        }
        if (given.isBefore(products.campaignFrom())) {
            throw new GivenBeforeCampaign(products.campaignFrom());
        }
        if (isBeforeBirth(given)) {
            throw new GivenBeforeBirth();
        }
        Product product = products.named(command.vaccine().product());
        if (command.override() == null) {
            SeriesRule rule = product.ruleOn(given).orElseThrow(() -> new ProductNotInUse(product.brand()));
            checkVaccine(product);
            checkAge(rule);
            checkSeries();
            checkIntervals(rule);
        }
    }

    private boolean isBeforeBirth(LocalDate given) {
        Personal<PartialDate> birthDate = command.birthDate();
        return birthDate != null
                && birthDate
                        .value()
                        .filter(born -> given.isBefore(born.earliest()))
                        .isPresent();
    }

    private void checkVaccine(Product product) {
        LocalDate expires = command.vaccine().expires();
        if (expires != null && command.given().isAfter(expires)) {
            throw new VaccineExpired(expires);
        }
        boolean mustStop = product.questions().stream()
                .filter(question -> question.advice() == Advice.STOP)
                .anyMatch(question -> command.screening().get(question.code()) == Answer.YES);
        if (mustStop) {
            throw new ContraIndicated();
        }
    }

    private void checkAge(SeriesRule rule) {
        Personal<PartialDate> birthDate = command.birthDate();
        if (birthDate == null) {
            return;
        }
        boolean tooYoung = birthDate
                .value()
                .filter(born -> born.oldestAgeOn(command.given()) < rule.minimumAge())
                .isPresent();
        if (tooYoung) {
            throw new BelowMinimumAge(rule.minimumAge());
        }
    }

    private void checkSeries() {
        if (course.standing().complete()) {
            if (!course.foresees(command.taken(), person())) {
                throw new SeriesComplete();
            }
            return;
        }
        course.first().filter(first -> !mayFollow(first)).ifPresent(first -> {
            throw new OtherProduct(
                    products.find(first.product()).map(Product::brand).orElse(first.product()));
        });
    }

    private boolean mayFollow(Taken first) {
        String product = command.vaccine().product();
        return first.product().equals(product)
                || (!command.given().isBefore(first.given())
                        && products.mayFollow(product, first.product(), command.given()));
    }

    private Person person() {
        Personal<PartialDate> birthDate = command.birthDate();
        return birthDate == null
                ? Person.UNKNOWN
                : Person.born(birthDate.value().orElse(null));
    }

    private void checkIntervals(SeriesRule rule) {
        course.lastUntil(command.given())
                .ifPresent(before -> course.ruleFor(before)
                        .ifPresent(earlier -> requireApart(before, earlier.minimumDays(), command.given())));
        course.firstAfter(command.given())
                .ifPresent(after -> requireApart(
                        new Taken(command.dose(), command.vaccine().product(), command.given()),
                        rule.minimumDays(),
                        after.given()));
    }

    private static void requireApart(Taken earlier, int minimumDays, LocalDate later) {
        LocalDate earliestNext = earlier.given().plusDays(minimumDays);
        if (later.isBefore(earliestNext)) {
            throw new IntervalTooShort(earlier.given(), earliestNext);
        }
    }
}
