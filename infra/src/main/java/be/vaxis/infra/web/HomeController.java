package be.vaxis.infra.web;

import be.vaxis.kernel.access.Open;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages that belong to no context: the front door and what a public service owes its visitors. */
@Controller
@Open
class HomeController {

    @GetMapping("/")
    String home() {
        return "home";
    }

    @GetMapping("/accessibility")
    String accessibility() {
        return "accessibility";
    }

    @GetMapping("/privacy")
    String privacy() {
        return "privacy";
    }

    @GetMapping("/sources")
    String sources() {
        return "sources";
    }
}
