package be.vaxis.infra.parties.twilio;

import be.vaxis.infra.parties.arrivals.Arrival;
import be.vaxis.infra.parties.arrivals.Arrivals;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** The messages resource of the counterpart: takes texts over and shows the last ones. */
final class CounterpartMessages {

    private static final int MOST = 2_000;
    private static final int LONGEST = 1_600;

    private final String account;
    private final Arrivals arrivals;
    private final CounterpartCallbacks callbacks;
    private final Clock clock;
    private final RandomGenerator random;
    private final Deque<SentText> newestFirst = new ArrayDeque<>();

    CounterpartMessages(
            String account, Arrivals arrivals, CounterpartCallbacks callbacks, Clock clock, RandomGenerator random) {
        this.account = account;
        this.arrivals = arrivals;
        this.callbacks = callbacks;
        this.clock = clock;
        this.random = random;
    }

    Answer create(Map<String, String> form) {
        var to = form.getOrDefault("To", "");
        var from = form.getOrDefault("MessagingServiceSid", form.getOrDefault("From", ""));
        var body = form.getOrDefault("Body", "");
        int refused = refusal(to, from, body);
        if (refused > 0) {
            return Answer.error(400, refused, "Refused: " + to);
        }
        var text = new SentText(account, sid(), from, to, body, clock.instant());
        arrivals.arrived(Arrival.text(text.created(), text.sid(), to, body));
        keep(text);
        if (form.containsKey("StatusCallback")) {
            callbacks.about(text, URI.create(form.get("StatusCallback")));
        }
        return new Answer(201, text.resource());
    }

    Answer list(Map<String, String> query) {
        var found = sent().stream()
                .filter(text -> query.getOrDefault("To", text.to()).equals(text.to()))
                .limit(Integer.parseInt(query.getOrDefault("PageSize", "50")))
                .map(SentText::resource)
                .toList();
        var uri = "/2010-04-01/Accounts/" + account + "/Messages.json";
        var page = new LinkedHashMap<String, @Nullable Object>();
        page.put("end", Math.max(0, found.size() - 1));
        page.put("first_page_uri", uri + "?Page=0");
        page.put("messages", found);
        page.put("next_page_uri", null);
        page.put("page", 0);
        page.put("page_size", 50);
        page.put("previous_page_uri", null);
        page.put("start", 0);
        page.put("uri", uri);
        return new Answer(200, page);
    }

    private static int refusal(String to, String from, String body) {
        if (!to.matches("\\+[1-9][0-9]{6,14}")) {
            return 21211;
        }
        if (from.isBlank()) {
            return 21603;
        }
        if (body.isBlank()) {
            return 21602;
        }
        return body.length() > LONGEST ? 21617 : MagicNumbers.error(to);
    }

    private synchronized void keep(SentText text) {
        newestFirst.addFirst(text);
        if (newestFirst.size() > MOST) {
            newestFirst.removeLast();
        }
    }

    private synchronized Deque<SentText> sent() {
        return new ArrayDeque<>(newestFirst);
    }

    private String sid() {
        var bytes = new byte[16];
        random.nextBytes(bytes);
        return "SM" + HexFormat.of().formatHex(bytes);
    }
}
