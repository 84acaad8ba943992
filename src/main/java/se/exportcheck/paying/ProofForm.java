package se.exportcheck.paying;

import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import se.exportcheck.documents.DocumentKind;

/** A file that proves a cost, as it is chosen. */
record ProofForm(
        @RestForm UUID submissionKey,
        @RestForm @Nullable String kind,
        @RestForm @Nullable FileUpload file) {

    ProofForm {
        submissionKey = submissionKey == null ? UUID.randomUUID() : submissionKey;
    }

    static ProofForm empty() {
        return new ProofForm(UUID.randomUUID(), null, null);
    }

    /** What the file is, of what a claim may have. */
    Optional<DocumentKind> chosenKind() {
        return DocumentKind.ofClaim().stream()
                .filter(one -> one.name().equals(kind))
                .findFirst();
    }
}
