package be.vaxis.infra.store;

import be.vaxis.kernel.Context;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.spring.stereotype.Aggregate;
import org.springframework.beans.factory.ListableBeanFactory;

/** Which context a room with an aggregate belongs to; rooms with aggregates are unique over all contexts. */
final class AggregateRooms {

    private final ListableBeanFactory beans;
    private volatile Map<String, Context> contexts = Map.of();

    AggregateRooms(ListableBeanFactory beans) {
        this.beans = beans;
    }

    Context contextOf(String aggregateId) {
        if (contexts.isEmpty()) {
            contexts = find();
        }
        int colon = aggregateId.indexOf(':');
        Context context = colon < 0 ? null : contexts.get(aggregateId.substring(0, colon));
        if (context == null) {
            throw new IllegalArgumentException("An aggregate id begins with its room and a colon");
        }
        return context;
    }

    private Map<String, Context> find() {
        Map<String, Context> found = new HashMap<>();
        for (String bean : beans.getBeanNamesForAnnotation(Aggregate.class)) {
            Class<?> aggregate = beans.getType(bean);
            if (aggregate != null) {
                String room = aggregate
                        .getPackageName()
                        .substring(aggregate.getPackageName().lastIndexOf('.') + 1);
                Context other = found.put(room, Context.owning(aggregate));
                if (other != null && other != Context.owning(aggregate)) {
                    throw new IllegalStateException("Two contexts have an aggregate in a room " + room);
                }
            }
        }
        return Map.copyOf(found);
    }
}
