package se.exportcheck.applying;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import se.exportcheck.documents.DocumentKind;
import se.exportcheck.web.Choice;

/** A file to attach, and what it is. */
record AttachmentForm(
        @RestForm UUID submissionKey,

        @RestForm @Choice(value = DocumentKind.class, message = "{applying.documentKind}") @Nullable
        String kind,

        @RestForm @Nullable FileUpload file) {

    AttachmentForm {
        submissionKey = submissionKey == null ? UUID.randomUUID() : submissionKey;
    }

    static AttachmentForm empty() {
        return new AttachmentForm(UUID.randomUUID(), null, null);
    }
}
