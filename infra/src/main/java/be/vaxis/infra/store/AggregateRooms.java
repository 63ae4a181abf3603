package be.vaxis.infra.store;

import be.vaxis.kernel.Context;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.spring.stereotype.Aggregate;
import org.springframework.beans.factory.ListableBeanFactory;

/** What a room with an aggregate belongs to; rooms with aggregates are unique over all contexts. */
final class AggregateRooms {

    /** @param snapshots whether long streams of this room are shortened */
    private record Room(Context context, boolean snapshots) {

        static Room of(Class<?> aggregate) {
            var trigger = aggregate.getAnnotation(Aggregate.class).snapshotTriggerDefinition();
            return new Room(Context.owning(aggregate), !trigger.isEmpty());
        }
    }

    private final ListableBeanFactory beans;
    private volatile Map<String, Room> rooms = Map.of();

    AggregateRooms(ListableBeanFactory beans) {
        this.beans = beans;
    }

    Context contextOf(String aggregateId) {
        return roomOf(aggregateId).context();
    }

    /** Whether there may be a snapshot; most rooms have short streams, and asking for one takes a query. */
    boolean keepsSnapshots(String aggregateId) {
        return roomOf(aggregateId).snapshots();
    }

    private Room roomOf(String aggregateId) {
        if (rooms.isEmpty()) {
            rooms = find();
        }
        int colon = aggregateId.indexOf(':');
        Room room = colon < 0 ? null : rooms.get(aggregateId.substring(0, colon));
        if (room == null) {
            throw new IllegalArgumentException("An aggregate id begins with its room and a colon");
        }
        return room;
    }

    private Map<String, Room> find() {
        Map<String, Room> found = new HashMap<>();
        for (String bean : beans.getBeanNamesForAnnotation(Aggregate.class)) {
            Class<?> aggregate = beans.getType(bean);
            if (aggregate != null) {
                String name = aggregate
                        .getPackageName()
                        .substring(aggregate.getPackageName().lastIndexOf('.') + 1);
                Room room = Room.of(aggregate);
                Room other = found.put(name, room);
                if (other != null && other.context() != room.context()) {
                    throw new IllegalStateException("Two contexts have an aggregate in a room " + name);
                }
            }
        }
        return Map.copyOf(found);
    }
}
