package se.exportcheck.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import se.exportcheck.documents.Pdf;

/** Hands out the PDF of a frozen page; a page frozen before there were PDFs gets one made of the same HTML. */
@ApplicationScoped
public class PdfFile {

    private final Pdf pdf;

    PdfFile(Pdf pdf) {
        this.pdf = pdf;
    }

    /** @param name of the file, without its ending and with nothing personal in it */
    public Response of(Optional<byte[]> frozen, String html, String name) {
        return Response.ok(frozen.orElseGet(() -> pdf.of(html)), "application/pdf")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".pdf\"")
                .build();
    }
}
