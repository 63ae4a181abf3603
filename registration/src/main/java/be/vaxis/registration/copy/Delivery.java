package be.vaxis.registration.copy;

import be.vaxis.kernel.PersonId;
import be.vaxis.registration.copy.Change.Erase;
import be.vaxis.registration.copy.Change.Put;
import be.vaxis.registration.copy.CopyLedger.Told;
import be.vaxis.registration.record.DoseRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Tells one receiver of the people who wait: claim, compare, send, note. */
@Component
class Delivery {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
    private static final String UNREADABLE = "unreadable-record";

    private final CopyQueue queue;
    private final CopyLedger ledger;
    private final Copies copies;
    private final Settling settling;
    private final CopySettings settings;

    Delivery(CopyQueue queue, CopyLedger ledger, Copies copies, Settling settling, CopySettings settings) {
        this.queue = queue;
        this.ledger = ledger;
        this.copies = copies;
        this.settling = settling;
        this.settings = settings;
    }

    /**
     * One claim; false when nobody waited.
     *
     * @throws ReceiverUnavailable when it took nothing; those who were claimed are postponed
     */
    boolean pass(CopyReceiver to) {
        List<Due> due = queue.claim(to.receiver(), settings.peopleTogether());
        if (due.isEmpty()) {
            return false;
        }
        Map<Due, List<Task>> plan = plan(to, due);
        List<Task> tasks = plan.values().stream().flatMap(List::stream).toList();
        try {
            settling.settle(plan, send(to, tasks));
        } catch (ReceiverUnavailable away) {
            plan.keySet().forEach(one -> queue.postpone(one, Pauses.after(one.attempt()), away.fault()));
            throw away;
        }
        return true;
    }

    private List<Reply> send(CopyReceiver to, List<Task> tasks) {
        if (tasks.isEmpty()) {
            return List.of();
        }
        ledger.mean(tasks);
        return to.send(tasks.stream().map(Task::change).toList());
    }

    private Map<Due, List<Task>> plan(CopyReceiver to, List<Due> due) {
        List<PersonId> people = due.stream().map(Due::person).toList();
        Map<PersonId, List<Told>> told = ledger.of(to.receiver(), people);
        Map<Due, List<Task>> plan = new LinkedHashMap<>();
        Optional<Map<PersonId, List<DoseRecord>>> all = read(people);
        for (Due one : due) {
            var records = all.or(() -> read(List.of(one.person())));
            var before = told.getOrDefault(one.person(), List.of());
            records.ifPresentOrElse(
                    found -> plan.put(one, tasks(to, one, found.getOrDefault(one.person(), List.of()), before)),
                    () -> queue.stick(one, UNREADABLE));
        }
        return plan;
    }

    /** Nothing when a record cannot be read; then they are read one by one, so that it holds up nobody else. */
    private Optional<Map<PersonId, List<DoseRecord>>> read(List<PersonId> people) {
        try {
            return Optional.of(copies.records(people));
        } catch (DataAccessException away) {
            throw away;
        } catch (RuntimeException wrong) {
            LOG.warn(
                    "A record cannot be copied because of a {}",
                    wrong.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private List<Task> tasks(CopyReceiver to, Due due, List<DoseRecord> records, List<Told> told) {
        Map<UUID, Told> before = new HashMap<>();
        told.forEach(one -> before.put(one.item(), one));
        List<Task> tasks = new ArrayList<>();
        for (Copy copy : copies.of(to.receiver(), due.person(), records)) {
            Written written = to.write(copy);
            Optional<Digest> last =
                    Optional.ofNullable(before.remove(copy.item())).flatMap(Told::digest);
            if (!last.equals(Optional.of(written.digest()))) {
                tasks.add(new Task(due, to.bucketOf(copy.item()), new Put(written)));
            }
        }
        before.values().forEach(gone -> tasks.add(new Task(due, gone.bucket(), new Erase(to.receiver(), gone.item()))));
        return tasks;
    }
}
