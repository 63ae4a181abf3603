package be.vaxis.registration.copy;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The receivers that this process knows how to reach. What nobody can receive is not queued either. */
@Component
public class CopyReceivers {

    private final ObjectProvider<CopyReceiver> known;

    CopyReceivers(ObjectProvider<CopyReceiver> known) {
        this.known = known;
    }

    public List<CopyReceiver> all() {
        return known.stream()
                .filter(CopyReceiver::known)
                .sorted(Comparator.comparing(CopyReceiver::receiver))
                .toList();
    }

    public Optional<CopyReceiver> find(Receiver receiver) {
        return all().stream().filter(one -> one.receiver() == receiver).findFirst();
    }
}
