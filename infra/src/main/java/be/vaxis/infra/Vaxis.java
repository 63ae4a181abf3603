package be.vaxis.infra;

import be.vaxis.attestation.AttestationContext;
import be.vaxis.invitation.InvitationContext;
import be.vaxis.pharmacovigilance.PharmacovigilanceContext;
import be.vaxis.registration.RegistrationContext;
import be.vaxis.reservation.ReservationContext;
import be.vaxis.selection.SelectionContext;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Import;

/**
 * One process of the system: all contexts, or those that {@code vaxis.contexts} names.
 *
 * <p>PostgreSQL, Kafka, the identity provider and the carriers are wherever the configuration says.
 */
@SpringBootApplication
@EntityScan // here are none: rows go by JDBC, and Hibernate need not map Axon's tables
@ConfigurationPropertiesScan
@Import({
    SelectionContext.class,
    InvitationContext.class,
    ReservationContext.class,
    RegistrationContext.class,
    AttestationContext.class,
    PharmacovigilanceContext.class
})
public class Vaxis {

    public static void main(String[] args) {
        SpringApplication.run(Vaxis.class, args);
    }
}
