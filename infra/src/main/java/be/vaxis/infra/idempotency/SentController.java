package be.vaxis.infra.idempotency;

import be.vaxis.kernel.access.Open;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Waits for the form that was sent first, then leads where it led. */
@Controller
@Open
class SentController {

    private static final String AGAIN_AFTER_SECONDS = "1";

    private final Forms forms;

    SentController(Forms forms) {
        this.forms = forms;
    }

    @GetMapping("/sent/{token}")
    String sent(@PathVariable String token, HttpServletResponse response) {
        var outcome = forms.outcome(token).orElseThrow(NotAccepted::new);
        if (outcome instanceof Claim.Done done) {
            return "redirect:" + new String(done.answer(), StandardCharsets.UTF_8);
        }
        response.setHeader("Refresh", AGAIN_AFTER_SECONDS);
        return "sent";
    }
}
