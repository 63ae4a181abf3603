package be.vaxis.pharmacovigilance.export;

import be.vaxis.pharmacovigilance.study.StudyCommand.RecordDownload;
import be.vaxis.pharmacovigilance.study.StudyId;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Hands a package over: first it is written down, then the bytes leave.
 *
 * <p>Dutch: <i>overhandiging</i>.
 */
@Component
public class Handover {

    private final Packages packages;
    private final CommandGateway commands;

    Handover(Packages packages, CommandGateway commands) {
        this.packages = packages;
        this.commands = commands;
    }

    /** Streams the zip. Refused as {@link RecordDownload} is. */
    public void to(String researcher, StudyId study, HttpServletResponse response) throws IOException {
        commands.sendAndWait(new RecordDownload(study, researcher));
        var found = packages.find(study).orElseThrow(PackageElsewhere::new);
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("vaxis-study-" + study.value() + ".zip")
                        .build()
                        .toString());
        found.zipTo(response.getOutputStream());
    }
}
