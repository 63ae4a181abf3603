package be.vaxis.infra.web;

import static java.time.format.DateTimeFormatter.ISO_LOCAL_TIME;

import java.time.LocalTime;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Writes times as before, without formatting the same few again and again: an answer about free moments holds hundreds,
 * which took a tenth of all the work for it.
 */
@Component
final class TimeOfDayModule extends SimpleModule {

    private static final int MINUTES = 60;
    private static final String[] WRITTEN = IntStream.range(0, 24 * MINUTES)
            .mapToObj(minute -> LocalTime.of(minute / MINUTES, minute % MINUTES).format(ISO_LOCAL_TIME))
            .toArray(String[]::new);

    TimeOfDayModule() {
        super("time-of-day");
        addSerializer(LocalTime.class, new Writer());
    }

    private static final class Writer extends ValueSerializer<LocalTime> {

        @Override
        public void serialize(LocalTime time, JsonGenerator json, SerializationContext context) {
            boolean whole = time.getSecond() == 0 && time.getNano() == 0;
            json.writeString(
                    whole ? WRITTEN[time.getHour() * MINUTES + time.getMinute()] : time.format(ISO_LOCAL_TIME));
        }
    }
}
