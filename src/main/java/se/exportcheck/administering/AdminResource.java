package se.exportcheck.administering;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import se.exportcheck.documents.Scanner;
import se.exportcheck.documents.Scans;

/** What there is for an administrator. */
@Path("/admin")
class AdminResource {

    @CheckedTemplate(basePath = "administering")
    record admin(boolean scanner, Scans.Queue files) implements TemplateInstance {}

    private final Administrators administrators;
    private final Scanner scanner;
    private final Scans scans;

    AdminResource(Administrators administrators, Scanner scanner, Scans scans) {
        this.administrators = administrators;
        this.scanner = scanner;
        this.scans = scans;
    }

    @GET
    public TemplateInstance index() {
        administrators.demand();
        return new admin(scanner.isThere(), scans.queue());
    }
}
