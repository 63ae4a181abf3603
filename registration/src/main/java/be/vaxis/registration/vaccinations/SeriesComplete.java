package be.vaxis.registration.vaccinations;

/** The person needs no more doses. */
public final class SeriesComplete extends Contested {

    SeriesComplete() {
        super("registration:seriesComplete", "The series of this person is already complete.");
    }
}
