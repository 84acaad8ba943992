package se.exportcheck.banking;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.Sightings;
import se.exportcheck.payments.PaymentFile;
import se.exportcheck.payments.PaymentFiles;
import se.exportcheck.web.Numbers;

/** The files of payments that were made; one of them, and the file itself. */
@Path("/payments/files")
class FileResource {

    private static final int PAGE = 25;

    /** @param next address of the older ones; null on the last page */
    @CheckedTemplate(basePath = "banking")
    record files(List<PaymentFile> files, @Nullable String next, boolean works) implements TemplateInstance {}

    @CheckedTemplate(basePath = "banking")
    record file(PaymentFile file) implements TemplateInstance {}

    private final Tellers tellers;
    private final PaymentFiles files;
    private final Sightings sightings;

    FileResource(Tellers tellers, PaymentFiles files, Sightings sightings) {
        this.tellers = tellers;
        this.files = files;
        this.sightings = sightings;
    }

    @GET
    public TemplateInstance list(@RestQuery @Nullable String before) {
        tellers.demandReader();
        var from =
                Numbers.whole(before).filter(typed -> typed < Integer.MAX_VALUE).orElse((long) Integer.MAX_VALUE);
        var found = files.newest(from.intValue(), PAGE + 1);
        var shown = found.stream().limit(PAGE).toList();
        var next = found.size() > PAGE
                ? "/payments/files?before=" + shown.getLast().ordinal()
                : null;
        return new files(shown, next, tellers.works());
    }

    @GET
    @Path("{file:\\d+}")
    public TemplateInstance show(@RestPath int file) {
        return new file(found(file));
    }

    /** Byte for byte what it was the first time: the bank knows it by its number and takes it once. */
    @GET
    @Path("{file:\\d+}/pain.001.xml")
    public Response fetch(@RestPath int file) {
        var found = found(file);
        return Response.ok(found.content().getBytes(UTF_8), "application/xml; charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + found.messageId() + ".xml\"")
                .build();
    }

    /** The same payments as a list. */
    @GET
    @Path("{file:\\d+}/payments.csv")
    public Response list(@RestPath int file) {
        var found = found(file);
        return Response.ok(TransferList.of(found.content()).getBytes(UTF_8), "text/csv; charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + found.messageId() + ".csv\"")
                .build();
    }

    private PaymentFile found(int ordinal) {
        tellers.demandReader();
        var found = files.numbered(ordinal).orElseThrow(NotFoundException::new);
        found.orders().forEach(order -> sightings.note(order.claim().grantCase()));
        return found;
    }
}
