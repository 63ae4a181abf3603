package be.vaxis.infra.problem;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much may be sent at once.
 *
 * @param maxBody of a JSON or FHIR body, or of a form without files
 * @param maxUpload of any other body, such as a file of doses, also one in NDJSON
 */
@ConfigurationProperties("vaxis.web")
public record WebLimits(
        @DefaultValue("1MB") DataSize maxBody,
        @DefaultValue("20MB") DataSize maxUpload) {

    DataSize of(@org.jspecify.annotations.Nullable String contentType) {
        return contentType == null
                        || (contentType.contains("json") && !contentType.contains("ndjson"))
                        || contentType.contains("x-www-form-urlencoded")
                ? maxBody
                : maxUpload;
    }
}
