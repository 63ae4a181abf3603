package be.vaxis.infra.security;

import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Open;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;

/** What an endpoint says about whom it is for: its own mark, else that of its controller. */
record Mark(@Nullable Needs needs, boolean open) {

    static Mark of(HandlerMethod endpoint) {
        var own = new Mark(endpoint.getMethodAnnotation(Needs.class), endpoint.hasMethodAnnotation(Open.class));
        return own.says() ? own : ofController(endpoint.getBeanType());
    }

    private static Mark ofController(Class<?> controller) {
        return new Mark(
                AnnotatedElementUtils.findMergedAnnotation(controller, Needs.class),
                AnnotatedElementUtils.hasAnnotation(controller, Open.class));
    }

    private boolean says() {
        return needs != null || open;
    }
}
