package be.vaxis.infra.web;

import be.vaxis.infra.security.CurrentCaller;
import be.vaxis.infra.web.Shell.LanguageLink;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Looks at the request that is being answered, for the layout: {@code ${@shell.now(behind)}}. */
@Component("shell")
class CurrentShell {

    private final boolean demo;

    CurrentShell(@Value("${vaxis.demo:false}") boolean demo) {
        this.demo = demo;
    }

    /** @param behind the door behind which the page stands, when its path does not say so */
    public Shell now(@Nullable String behind) {
        var request = ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
        var path = SamePage.path(request);
        var caller = CurrentCaller.get().orElse(null);
        return new Shell(
                path, languages(request), Menu.visibleTo(caller, behind == null ? path : behind), caller, demo);
    }

    private static List<LanguageLink> languages(HttpServletRequest request) {
        var shown = Languages.spoken(LocaleContextHolder.getLocale());
        return Languages.SPOKEN.stream()
                .map(locale -> new LanguageLink(locale, Languages.samePageIn(locale, request), locale.equals(shown)))
                .toList();
    }
}
