package be.vaxis.registration.vaccinations;

/** An answer of the person means that this vaccine is not for them. */
public final class ContraIndicated extends Contested {

    ContraIndicated() {
        super("registration:contraIndicated", "An answer of the person is a contra-indication for this vaccine.");
    }
}
