package be.vaxis.infra.store;

import be.vaxis.kernel.Context;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.springframework.beans.factory.DisposableBean;

/** The stores of the contexts that run in this process. */
public final class ContextStores implements DisposableBean {

    private final Map<Context, ContextStore> stores = new EnumMap<>(Context.class);

    ContextStores(
            RunningContexts running,
            ConnectionProvider connections,
            TransactionManager transactions,
            Serializer form,
            EventUpcaster upcasters) {
        running.all()
                .forEach(context ->
                        stores.put(context, new ContextStore(context, connections, transactions, form, upcasters)));
    }

    /** @throws IllegalArgumentException when this process does not run the context */
    public ContextStore of(Context context) {
        ContextStore store = stores.get(context);
        if (store == null) {
            throw new IllegalArgumentException(context.room() + " does not run in this process");
        }
        return store;
    }

    /** The store of the context that a processing group belongs to: {@code <context>.<room>}. */
    public ContextStore ofGroup(String group) {
        return of(Context.ofRoom(group.substring(0, group.indexOf('.'))));
    }

    public Collection<ContextStore> all() {
        return stores.values();
    }

    @Override
    public void destroy() {
        stores.values().forEach(ContextStore::close);
    }
}
