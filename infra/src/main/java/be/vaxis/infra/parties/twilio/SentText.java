package be.vaxis.infra.parties.twilio;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A message resource as the operator shows it. */
record SentText(String account, String sid, String from, String to, String body, Instant created) {

    Map<String, @Nullable Object> resource() {
        var date = DateTimeFormatter.RFC_1123_DATE_TIME
                .format(created.atOffset(ZoneOffset.UTC))
                .replace("GMT", "+0000");
        var uri = "/2010-04-01/Accounts/" + account + "/Messages/" + sid;
        var shown = new LinkedHashMap<String, @Nullable Object>();
        shown.put("account_sid", account);
        shown.put("api_version", "2010-04-01");
        shown.put("body", body);
        shown.put("date_created", date);
        shown.put("date_sent", null);
        shown.put("date_updated", date);
        shown.put("direction", "outbound-api");
        shown.put("error_code", null);
        shown.put("error_message", null);
        shown.put("from", from.startsWith("MG") ? null : from);
        shown.put("messaging_service_sid", from.startsWith("MG") ? from : null);
        shown.put("num_media", "0");
        shown.put("num_segments", "1");
        shown.put("price", null);
        shown.put("price_unit", null);
        shown.put("sid", sid);
        shown.put("status", "queued");
        shown.put("subresource_uris", Map.of("media", uri + "/Media.json"));
        shown.put("to", to);
        shown.put("uri", uri + ".json");
        return shown;
    }

    @Override
    public String toString() {
        return sid;
    }
}
