package be.vaxis.registration.fhir;

import be.vaxis.registration.RunningRegister;
import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Immunization;
import org.hl7.fhir.r4.model.OperationOutcome;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Posts every Immunization of a folder to this context, reads it back, and holds what came out against what went in and
 * against the profiles.
 *
 * <p>The same when read back: everything but the id, the version and its moment, which the server gives, and the number
 * of the dose in our own extension. Numbers are compared as they are written.
 *
 * <p>Prints {@code SCORE <file> accepted|refused round-trip=yes|no <reason>}, what judging costs ({@link Cost}), and {@code SCORE all
 * <good>/<total>}.
 */
final class Score implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final RunningRegister register;
    private final Profiles profiles;
    private final FhirContext context = FhirContext.forR4();
    private final HttpClient http = HttpClient.newHttpClient();

    /** @param profilesFolder the compiled profiles, by which the register judges what comes in, and this what comes out */
    Score(Path profilesFolder) {
        profiles = new Profiles(context, profilesFolder);
        register = RunningRegister.with(Map.of(
                "vaxis.registration.fhir.profiles",
                profilesFolder.toString(),
                "vaxis.registration.fhir.check-digits",
                "false"));
    }

    /** @param reason why it was refused, what differs or what is not valid; empty when all is well */
    record Line(String file, boolean accepted, boolean roundTrip, String reason) {

        boolean isGood() {
            return accepted && roundTrip;
        }

        @Override
        public String toString() {
            return "SCORE %s %s round-trip=%s%s"
                    .formatted(
                            file,
                            accepted ? "accepted" : "refused",
                            roundTrip ? "yes" : "no",
                            reason.isEmpty() ? "" : " " + reason);
        }
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path examples = Path.of(arguments[0]);
        if (!Files.isDirectory(examples) || !Files.isDirectory(Path.of(arguments[1]))) {
            System.err.println(
                    "No folder of examples or of profiles: point -Dfhir.examples and -Dfhir.profiles at them.");
            System.exit(2);
        }
        List<Path> files = immunizations(examples);
        int good = 0;
        try (Score score = new Score(Path.of(arguments[1]))) {
            for (Path file : files) {
                Line line = score.of(file);
                good += line.isGood() ? 1 : 0;
                System.out.println(line);
            }
            if (!files.isEmpty()) {
                score.cost(files).print();
            }
        }
        System.out.println("SCORE all " + good + "/" + files.size());
    }

    /** The files of a folder and all below it that hold an Immunization. */
    static List<Path> immunizations(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".json"))
                    .filter(Score::isImmunization)
                    .sorted()
                    .toList();
        }
    }

    private Cost cost(List<Path> files) throws IOException {
        List<String> vaccinations = new ArrayList<>();
        for (Path file : files) {
            vaccinations.add(Files.readString(file));
        }
        return new Cost(context, profiles, vaccinations);
    }

    Line of(Path file) throws IOException, InterruptedException {
        String name = file.getFileName().toString();
        String sent = Files.readString(file);
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(register.fhir().resolve("/fhir/Immunization"))
                        .header("Content-Type", FhirJson.TYPE)
                        .POST(BodyPublishers.ofString(sent)));
        if (answer.statusCode() / 100 != 2) {
            return new Line(name, false, false, answer.statusCode() + " " + outcome(answer.body()));
        }
        URI address = URI.create(answer.headers().firstValue("Location").orElseThrow());
        String kept = send(HttpRequest.newBuilder(address)).body();
        ObjectNode words = told(sent);
        String differs = difference("", words, kept(kept, words));
        if (!differs.isEmpty()) {
            return new Line(name, true, false, "differs at " + differs);
        }
        String invalid = errorsIn(kept);
        return new Line(name, true, invalid.isEmpty(), invalid.isEmpty() ? outcome(answer.body()) : invalid);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private String errorsIn(String kept) {
        Immunization read = context.newJsonParser().parseResource(Immunization.class, kept);
        List<String> errors = profiles.errorsIn(read).stream()
                .map(error -> "not valid at " + error.getLocationString() + ": " + error.getMessage())
                .toList();
        return String.join("; ", errors);
    }

    private String outcome(String body) {
        if (body.isBlank()) {
            return "";
        }
        List<String> issues = context.newJsonParser().parseResource(OperationOutcome.class, body).getIssue().stream()
                .map(issue -> issue.getSeverity().toCode() + ": "
                        + (issue.hasExpression() ? issue.getExpression().getFirst() + " " : "")
                        + issue.getDiagnostics())
                .toList();
        return String.join("; ", issues);
    }

    /** What of a resource is its sender's. */
    static ObjectNode told(String json) {
        ObjectNode resource = (ObjectNode) JSON.readTree(json);
        resource.remove("id");
        if (resource.get("meta") instanceof ObjectNode meta) {
            meta.remove(List.of("versionId", "lastUpdated"));
            if (meta.isEmpty()) {
                resource.remove("meta");
            }
        }
        return resource;
    }

    /** The same of what was kept: the number of a dose only as far as it was told. */
    private static ObjectNode kept(String json, ObjectNode sent) {
        ObjectNode resource = told(json);
        boolean numbered = sent.path("extension").toString().contains(Canonical.DOSE_NUMBER);
        if (resource.get("extension") instanceof ArrayNode extensions) {
            for (int place = extensions.size() - 1; place >= 0; place--) {
                JsonNode extension = extensions.get(place);
                boolean number =
                        Canonical.DOSE_NUMBER.equals(extension.path("url").asString(""));
                if (number && !numbered) {
                    extensions.remove(place);
                } else if (number && extension.get("extension") instanceof ArrayNode parts) {
                    parts.removeIf(part -> part.path("url").asString("").startsWith("counted"));
                }
            }
        }
        return resource;
    }

    /** The first place at which two resources differ; empty when they do not. The order of properties means nothing. */
    static String difference(String at, JsonNode sent, JsonNode kept) {
        if (sent.isObject() && kept.isObject()) {
            for (String name : Stream.concat(sent.propertyNames().stream(), kept.propertyNames().stream())
                    .distinct()
                    .toList()) {
                String differs = difference(at + "/" + name, sent.path(name), kept.path(name));
                if (!differs.isEmpty()) {
                    return differs;
                }
            }
            return "";
        }
        if (sent.isArray() && kept.isArray() && sent.size() == kept.size()) {
            for (int place = 0; place < sent.size(); place++) {
                String differs = difference(at + "/" + place, sent.get(place), kept.get(place));
                if (!differs.isEmpty()) {
                    return differs;
                }
            }
            return "";
        }
        return sent.getNodeType() == kept.getNodeType() && sent.toString().equals(kept.toString()) ? "" : at;
    }

    private static boolean isImmunization(Path file) {
        try {
            return "Immunization"
                    .equals(JSON.readTree(Files.readString(file))
                            .path("resourceType")
                            .asString(""));
        } catch (IOException | JacksonException unreadable) {
            return false;
        }
    }

    @Override
    public void close() {
        register.close();
        http.close();
    }
}
