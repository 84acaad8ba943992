package se.exportcheck.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The answers that a page gives after a form. */
public final class Responses {

    private static final int UNPROCESSABLE = 422;

    private Responses() {}

    public static Response seeOther(String path) {
        return Response.seeOther(URI.create(path)).build();
    }

    /** Goes on to the next page, which opens with the message. */
    public static Response seeOther(String path, Flash flash) {
        return Response.seeOther(URI.create(path)).cookie(flash.cookie()).build();
    }

    /** A page that answers a form without anything being done: a preview, a sum. */
    public static Response page(TemplateInstance page) {
        return html(Response.Status.OK.getStatusCode(), page);
    }

    /** A page that says why a step cannot be taken; made here, while the session is open. */
    public static Response refused(TemplateInstance page) {
        return html(Response.Status.CONFLICT.getStatusCode(), page);
    }

    /** The same page again, with what was typed and what is wrong with it; made here, while the session is open. */
    public static Response invalid(TemplateInstance page) {
        return html(UNPROCESSABLE, page);
    }

    private static Response html(int status, TemplateInstance page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page.render())
                .build();
    }
}
