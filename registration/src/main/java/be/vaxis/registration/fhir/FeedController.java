package be.vaxis.registration.fhir;

import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells care software what has changed. */
@RestController
@RequestMapping("/fhir/Immunization/_history")
@Needs(Permission.QUERY_STATUS)
class FeedController extends FhirEdge {

    private final Feed feed;
    private final FhirJson json;

    FeedController(Feed feed, FhirJson json) {
        super(json);
        this.feed = feed;
        this.json = json;
    }

    /**
     * Every change of the vaccinations that the caller's organisation has told, whoever changed them, once and the oldest
     * first: {@code _since}, {@code _count}. 200 with a history, which links to the {@code next} page, or on the last one by
     * {@code monitor} to what comes later; 400 for other parameters; 503 while records lag behind.
     */
    @GetMapping
    ResponseEntity<String> changes(HttpServletRequest request, Caller caller) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> parameters.put(name, List.of(values)));
        return json.answer(HttpStatus.OK, feed.page(FeedQuestion.of(parameters), caller));
    }
}
