package be.vaxis.registration.batch;

import be.vaxis.kernel.Rejection;
import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import be.vaxis.registration.dosefile.DoseFile;
import be.vaxis.registration.dosefile.DoseFileDesk;
import be.vaxis.registration.dosefile.DoseFileId;
import be.vaxis.registration.dosefile.DoseFormat;
import be.vaxis.registration.dosefile.FileState;
import be.vaxis.registration.dosefile.Outcome;
import be.vaxis.registration.dosefile.RowResult;
import be.vaxis.registration.row.RowFault;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Somebody at a desk hands in a file and looks what came of it. */
@Controller
@RequestMapping("/dose-files")
@Needs(Permission.REGISTER_DOSE)
class DoseFilePages {

    private static final int PAGE = 100;
    private static final int LONGEST_NAME = 100;
    private static final String LIST = "registration/dose-files";

    private final DoseFileDesk desk;
    private final ResultTable table;
    private final FaultWords words;

    DoseFilePages(DoseFileDesk desk, ResultTable table, FaultWords words) {
        this.desk = desk;
        this.table = table;
        this.words = words;
    }

    @GetMapping
    String all(Caller caller, Model page) {
        page.addAttribute("files", desk.all(caller));
        return LIST;
    }

    /** The format follows from the name: a file that is no NDJSON or JSON is read as CSV. */
    @PostMapping
    String handIn(
            @RequestParam(required = false) @Nullable MultipartFile file,
            Caller caller,
            HttpServletResponse response,
            Model page)
            throws IOException {
        if (file == null || file.isEmpty()) {
            return again("registration.files.fault.none", caller, response, page);
        }
        String name = nameOf(file);
        try (var bytes = file.getInputStream()) {
            DoseFile handedIn = desk.handIn(name, formatOf(name), bytes, caller);
            return "redirect:/dose-files/" + handedIn.id().value();
        } catch (Rejection refused) {
            page.addAttribute("refused", words.of(List.of(RowFault.of(refused, null))));
            return again(null, caller, response, page);
        }
    }

    private String again(@Nullable String fault, Caller caller, HttpServletResponse response, Model page) {
        page.addAttribute("fault", fault);
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return all(caller, page);
    }

    private static String nameOf(MultipartFile file) {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("\\p{Cntrl}", "").strip();
        return plain.isEmpty() ? "?" : plain.substring(Math.max(0, plain.length() - LONGEST_NAME));
    }

    private static DoseFormat formatOf(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith("json") ? DoseFormat.NDJSON : DoseFormat.CSV;
    }

    /** How far a file is, and what came of its rows. */
    @GetMapping("/{file}")
    String one(
            @PathVariable UUID file,
            @RequestParam(required = false) @Nullable Outcome outcome,
            @RequestParam(defaultValue = "0") int after,
            Caller caller,
            Model page) {
        DoseFile found = desk.find(new DoseFileId(file), caller);
        List<RowResult> rows = desk.results(found, outcome, after, PAGE);
        page.addAttribute("file", found);
        page.addAttribute("keptUntil", desk.keptUntil(found));
        page.addAttribute("running", found.state() == FileState.WAITING);
        page.addAttribute("faults", words.of(found.faults()));
        page.addAttribute("outcome", outcome);
        page.addAttribute("outcomes", Outcome.values());
        page.addAttribute(
                "rows", rows.stream().map(row -> ResultLine.of(row, words)).toList());
        page.addAttribute("next", rows.size() < PAGE ? null : rows.getLast().line());
        return "registration/dose-file";
    }

    @GetMapping(path = "/{file}/results.csv", produces = "text/csv")
    void download(
            @PathVariable UUID file,
            @RequestParam(required = false) @Nullable Outcome outcome,
            Caller caller,
            HttpServletResponse response)
            throws IOException {
        table.write(desk.find(new DoseFileId(file), caller), outcome, response);
    }

    @PostMapping("/{file}/cancellation")
    String cancel(@PathVariable UUID file, Caller caller, RedirectAttributes next) {
        DoseFile stopped = desk.cancel(new DoseFileId(file), caller);
        next.addFlashAttribute(
                "notice",
                stopped.state() == FileState.CANCELLED ? "registration.files.stopped" : "registration.files.over");
        return "redirect:/dose-files/" + file;
    }

    @GetMapping("/{file}/removal")
    String askRemoval(@PathVariable UUID file, Caller caller, Model page) {
        page.addAttribute("file", desk.find(new DoseFileId(file), caller));
        return "registration/dose-file-removal";
    }

    @PostMapping("/{file}/removal")
    String remove(@PathVariable UUID file, Caller caller, RedirectAttributes next) {
        desk.remove(new DoseFileId(file), caller);
        next.addFlashAttribute("notice", "registration.files.removed");
        return "redirect:/dose-files";
    }
}
