package be.vaxis.registration.vaccinations;

/** The aggregate, for tests outside its room. */
public final class VaccinationsType {

    public static final Class<?> TYPE = Vaccinations.class;

    private VaccinationsType() {}
}
