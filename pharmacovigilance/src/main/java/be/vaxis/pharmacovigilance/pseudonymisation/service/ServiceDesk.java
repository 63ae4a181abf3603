package be.vaxis.pharmacovigilance.pseudonymisation.service;

import be.vaxis.kernel.Rejection;
import be.vaxis.kernel.pace.Bucket;
import be.vaxis.pharmacovigilance.pseudonymisation.service.Uses.Kind;
import be.vaxis.pharmacovigilance.pseudonymisation.wire.BlindedPoint;
import be.vaxis.pharmacovigilance.pseudonymisation.wire.DomainKeys;
import java.time.Clock;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Where clients come with their points: each is counted and held to its allowance before the service multiplies. A batch is
 * answered whole or refused whole.
 */
public final class ServiceDesk {

    /** Who asks. */
    public record Client(String name, String organisation) {

        private boolean owns(String domain) {
            return organisation.equalsIgnoreCase(domain);
        }
    }

    private final BlindService service;
    private final Allowance allowance;
    private final Uses uses;

    /** @param bucket how many points a client may ask; at least as many as the largest batch */
    public ServiceDesk(BlindService service, Bucket bucket, Uses uses, Clock clock) {
        this.service = service;
        this.allowance = new Allowance(bucket, clock);
        this.uses = uses;
    }

    public List<BlindedPoint> pseudonymise(Client client, String domain, List<BlindedPoint> points) {
        admit(client, domain, Kind.PSEUDONYMISE, points.size());
        return each(points, point -> service.pseudonymise(domain, point));
    }

    public List<BlindedPoint> identify(Client client, String domain, List<BlindedPoint> points) {
        admit(client, domain, Kind.IDENTIFY, points.size());
        return each(points, point -> service.identify(domain, point));
    }

    /** For the owner of the domain whose names they are. */
    public List<BlindedPoint> convert(Client client, String domain, String to, List<BlindedPoint> points) {
        service.domain(to);
        admit(client, domain, Kind.CONVERT, points.size());
        return each(points, point -> service.convert(domain, to, point));
    }

    /** For the owner of the domain. */
    public DomainKeys keys(Client client, String domain) {
        admit(client, domain, Kind.KEYS, 1);
        return service.keys(domain);
    }

    private void admit(Client client, String name, Kind kind, int points) {
        var domain = service.domain(name);
        try {
            if ((kind == Kind.KEYS || kind == Kind.CONVERT) && !client.owns(name)) {
                throw new NotYourDomain();
            }
            if (points > domain.mostInBatch()) {
                throw new BatchTooLarge(domain.mostInBatch());
            }
            allowance.spend(client.name(), points);
        } catch (Rejection refused) {
            uses.count(client.name(), name, kind, points, true);
            throw refused;
        }
        uses.count(client.name(), name, kind, points, false);
    }

    /** In their order, and spread over the cores that there are. */
    private static List<BlindedPoint> each(List<BlindedPoint> points, UnaryOperator<BlindedPoint> answer) {
        return points.parallelStream().map(answer).toList();
    }
}
