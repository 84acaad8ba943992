package se.exportcheck.applying;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import se.exportcheck.documents.DocumentKind;
import se.exportcheck.web.Choice;

/** A file to attach, and what it is. */
record AttachmentForm(
        @RestForm @Choice(value = DocumentKind.class, message = "{applying.documentKind}") @Nullable
        String kind,

        @RestForm @Nullable FileUpload file) {

    static AttachmentForm empty() {
        return new AttachmentForm(null, null);
    }
}
