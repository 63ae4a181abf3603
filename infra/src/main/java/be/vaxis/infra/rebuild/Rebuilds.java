package be.vaxis.infra.rebuild;

import be.vaxis.infra.store.ContextStores;
import be.vaxis.infra.store.Processors;
import be.vaxis.kernel.Context;
import be.vaxis.kernel.Projection;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ProcessingGroup;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Rebuilds projections on command, one at a time per projection. */
@Component
public class Rebuilds {

    private final ListableBeanFactory beans;
    private final Processors processors;
    private final ContextStores stores;
    private final TransactionManager transactions;
    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private final Duration longestStandstill;
    private final Map<String, Rebuild> latest = new ConcurrentHashMap<>();

    /** A rebuild in which nothing moves for {@code longestStandstill} gives up. */
    Rebuilds(
            ListableBeanFactory beans,
            Processors processors,
            ContextStores stores,
            TransactionManager transactions,
            JdbcClient sql,
            TransactionTemplate transaction,
            @Value("${vaxis.rebuild.longest-standstill}") Duration longestStandstill) {
        this.beans = beans;
        this.processors = processors;
        this.stores = stores;
        this.transactions = transactions;
        this.sql = sql;
        this.transaction = transaction;
        this.longestStandstill = longestStandstill;
    }

    /** The projections of this process that can be rebuilt. */
    public Set<String> projections() {
        Set<String> groups = new TreeSet<>();
        for (String bean : beans.getBeanNamesForAnnotation(Projection.class)) {
            groups.add(groupOf(beans.getType(bean)));
        }
        return groups;
    }

    /**
     * Starts a rebuild in the background.
     *
     * @throws UnknownProjection when there is none of this name in this process
     * @throws RebuildUnderWay when it is being rebuilt already, by this process or another
     */
    public void start(String group) {
        List<Object> handlers = handlersOf(group);
        if (handlers.isEmpty()) {
            throw new UnknownProjection();
        }
        Rebuild rebuild = latest.compute(group, (name, earlier) -> {
            if (earlier != null && earlier.state() == Rebuild.State.REPLAYING) {
                throw new RebuildUnderWay();
            }
            Rebuild fresh = rebuildOf(group, handlers);
            if (fresh.isMadeElsewhere()) {
                throw new RebuildUnderWay();
            }
            return fresh;
        });
        Thread.ofVirtual().name("rebuild-" + group).start(rebuild::run);
    }

    private Rebuild rebuildOf(String group, List<Object> handlers) {
        return new Rebuild(
                group,
                shadowOf(group, handlers),
                handlers,
                processors,
                stores.ofGroup(group),
                transactions,
                sql,
                transaction,
                longestStandstill);
    }

    /** How the latest rebuild of a projection stands; empty when there was none since the start. */
    public String stateOf(String group) {
        Rebuild rebuild = latest.get(group);
        return rebuild == null ? "" : rebuild.state().name();
    }

    /** How much the latest rebuild of a projection has replayed, from 0 to 100. */
    public int percentOf(String group) {
        Rebuild rebuild = latest.get(group);
        return rebuild == null ? 0 : rebuild.percent();
    }

    private List<Object> handlersOf(String group) {
        return beans.getBeansWithAnnotation(Projection.class).values().stream()
                .filter(handler -> groupOf(handler.getClass()).equals(group))
                .toList();
    }

    private static String groupOf(@Nullable Class<?> handler) {
        ProcessingGroup group = handler == null ? null : handler.getAnnotation(ProcessingGroup.class);
        return group == null ? "" : group.value();
    }

    private static Shadow shadowOf(String group, List<Object> handlers) {
        List<String> tables = handlers.stream()
                .map(handler -> handler.getClass().getAnnotation(Projection.class))
                .filter(Objects::nonNull)
                .flatMap(projection -> Arrays.stream(projection.tables()))
                .distinct()
                .toList();
        return new Shadow(Context.ofRoom(group.substring(0, group.indexOf('.'))), tables);
    }
}
