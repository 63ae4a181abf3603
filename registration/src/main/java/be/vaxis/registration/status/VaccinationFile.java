package be.vaxis.registration.status;

import be.vaxis.registration.product.Products;
import be.vaxis.registration.record.DoseRecord;
import be.vaxis.registration.schedule.Course;
import be.vaxis.registration.schedule.Standing;
import java.util.List;

/**
 * The doses of one person and what they add up to. Somebody unknown has an empty one, in the same form.
 *
 * <p>Dutch: <i>vaccinatiestatus en -historiek</i>. Source: process 4, Registration.
 *
 * @param doses in the order of the days, withdrawn ones included
 */
public record VaccinationFile(List<NumberedDose> doses, Standing standing) {

    public static final VaccinationFile EMPTY = new VaccinationFile(List.of(), Standing.NONE);

    /** A dose with its number in the series, as it follows from the doses that count; 0 for a withdrawn one. */
    public record NumberedDose(DoseRecord record, int number, int of) {}

    static VaccinationFile of(List<DoseRecord> records, Products products) {
        Course course = Course.of(
                records.stream()
                        .filter(DoseRecord::stands)
                        .map(DoseRecord::taken)
                        .toList(),
                products);
        Standing standing = course.standing();
        return new VaccinationFile(
                records.stream()
                        .map(dose -> new NumberedDose(dose, course.numberOf(dose.dose()), standing.of()))
                        .toList(),
                standing);
    }

    /** The doses that count. */
    public List<NumberedDose> standingDoses() {
        return doses.stream().filter(dose -> dose.record().stands()).toList();
    }
}
