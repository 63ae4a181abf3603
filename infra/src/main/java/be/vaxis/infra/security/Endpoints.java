package be.vaxis.infra.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Tells, before the request reaches it, which controller method will answer. */
@Component
class Endpoints {

    /** Asked for late: the filters are built before the controllers. */
    private final ObjectProvider<RequestMappingHandlerMapping> controllers;

    Endpoints(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> controllers) {
        this.controllers = controllers;
    }

    /**
     * The method that answers; empty when none does, as for a static file, an unknown path or a wrong HTTP method.
     */
    Optional<HandlerMethod> find(HttpServletRequest request) {
        if (!ServletRequestPathUtils.hasParsedRequestPath(request)) {
            ServletRequestPathUtils.parseAndCache(request);
        }
        try {
            var chain = controllers.getObject().getHandler(request);
            return chain != null && chain.getHandler() instanceof HandlerMethod method
                    ? Optional.of(method)
                    : Optional.empty();
        } catch (ServletException unanswerable) {
            return Optional.empty(); // the dispatcher meets the same fault and says 404, 405, 406 or 415
        } catch (Exception unexpected) {
            throw new IllegalStateException("The controllers could not be searched.", unexpected);
        }
    }
}
