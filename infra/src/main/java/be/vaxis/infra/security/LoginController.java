package be.vaxis.infra.security;

import be.vaxis.kernel.access.Open;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Says that CSAM did not vouch for somebody, or could not be reached. */
@Controller
@Open
class LoginController {

    @GetMapping("/login-failed")
    @ResponseStatus(HttpStatus.UNAUTHORIZED)
    String loginFailed() {
        return "login-failed";
    }
}
