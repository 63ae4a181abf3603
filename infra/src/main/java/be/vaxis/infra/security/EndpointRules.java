package be.vaxis.infra.security;

import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Open;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/**
 * The gate: every request to a controller passes only as {@link Needs} or {@link Open} on it says.
 *
 * <p>A controller that says neither, or both, is closed, also to those who may do everything. A request for which there
 * is no controller passes: behind it are only static files, or nothing.
 */
@Component
class EndpointRules implements AuthorizationManager<RequestAuthorizationContext> {

    /** Serves the description of our own endpoints; we cannot annotate it. */
    private static final String API_DOCUMENTATION = "org.springdoc.";

    /** A method of a controller; it may have inherited the method and not the mark. */
    private record Place(Class<?> controller, Method method) {}

    private static final Map<Place, Mark> MARKS = new ConcurrentHashMap<>();

    private final Endpoints endpoints;

    EndpointRules(Endpoints endpoints) {
        this.endpoints = endpoints;
    }

    @Override
    public Verdict authorize(Supplier<? extends @Nullable Authentication> who, RequestAuthorizationContext context) {
        return endpoints
                .find(context.getRequest())
                .map(endpoint -> judge(endpoint, () -> CurrentCaller.of(who.get())))
                .orElse(Verdict.PASS);
    }

    static Verdict judge(HandlerMethod endpoint, Supplier<Optional<Caller>> caller) {
        if (endpoint.getBeanType().getName().startsWith(API_DOCUMENTATION)) {
            return Verdict.PASS;
        }
        var mark = MARKS.computeIfAbsent(
                new Place(endpoint.getBeanType(), endpoint.getMethod()), place -> Mark.of(endpoint));
        if (mark.needs() == null) {
            return mark.open() ? Verdict.PASS : Verdict.refuse(new ClosedEndpoint());
        }
        if (mark.open()) {
            return Verdict.refuse(new ClosedEndpoint());
        }
        var needs = mark.needs();
        return caller.get()
                .map(known -> judge(needs, known))
                .orElseGet(() -> Verdict.refuse(new MissingPermission(needs.value()[0])));
    }

    private static Verdict judge(Needs needs, Caller caller) {
        for (var permission : needs.value()) {
            if (!caller.permissions().contains(permission)) {
                return Verdict.refuse(new MissingPermission(permission));
            }
            if (!caller.may(permission)) {
                return Verdict.refuse(new LevelTooLow(permission.minimalLevel()));
            }
        }
        return Verdict.PASS;
    }
}
