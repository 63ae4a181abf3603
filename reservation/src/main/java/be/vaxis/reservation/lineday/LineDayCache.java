package be.vaxis.reservation.lineday;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps the line days that were used last, so that a booking need not read the day's bookings again.
 *
 * <p>What another process adds shows itself as a conflict when the next event is stored; the line day is then dropped
 * and read again. A refusal drops it too, and none is final that does not rest on the counters in the database.
 */
@Component("lineDayCache")
class LineDayCache implements Cache {

    private static final int MOST_KEPT = 2_500; // some 20 kB each when the day is booked out

    private final Map<Object, Object> kept = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Object> eldest) {
            return size() > MOST_KEPT;
        }
    });

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // so the interface wants it
    public <K, V> @Nullable V get(K key) {
        return (V) kept.get(key);
    }

    @Override
    public void put(Object key, Object value) {
        kept.put(key, value);
    }

    @Override
    public boolean putIfAbsent(Object key, Object value) {
        return kept.putIfAbsent(key, value) == null;
    }

    @Override
    public boolean remove(Object key) {
        return kept.remove(key) != null;
    }

    @Override
    public void removeAll() {
        kept.clear();
    }

    @Override
    public boolean containsKey(Object key) {
        return kept.containsKey(key);
    }

    @Override
    public Registration registerCacheEntryListener(EntryListener listener) {
        return () -> false; // nobody listens to this cache
    }
}
