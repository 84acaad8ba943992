package se.exportcheck.web;

import io.quarkus.qute.TemplateExtension;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.documents.Documents;
import se.exportcheck.documents.FileType;
import se.exportcheck.documents.Upload;
import se.exportcheck.documents.UploadRules;

/** Files that come with forms: what a file field holds, and what is wrong with it, said at the field. */
@ApplicationScoped
public class Uploads {

    private final Documents documents;
    private final Words words;

    Uploads(Documents documents, Words words) {
        this.documents = documents;
        this.words = words;
    }

    /** The file that was chosen; a browser sends a nameless empty one when none was. */
    public static Optional<Upload> of(@Nullable FileUpload file) {
        return Optional.ofNullable(file)
                .filter(sent -> !sent.fileName().isBlank())
                .map(sent -> new Upload(sent.fileName(), sent.uploadedFile()));
    }

    /** In templates: {@code uploads:accepted}. */
    @TemplateExtension(namespace = "uploads")
    static String accepted() {
        return FileType.accept();
    }

    /** Adds what is wrong with the file of this field, if one was chosen. */
    public FormErrors check(FormErrors errors, String field, Optional<Upload> upload, GrantCase grantCase) {
        return upload.flatMap(file -> documents.refusal(grantCase, file))
                .map(refusal -> errors.with(field, words().refusal(refusal)))
                .orElse(errors);
    }

    /** The same of a case that is not there yet. */
    public FormErrors check(FormErrors errors, String field, Optional<Upload> upload) {
        return upload.flatMap(UploadRules::refusal)
                .map(refusal -> errors.with(field, words().refusal(refusal)))
                .orElse(errors);
    }

    /** The same for a field that must have a file. */
    public FormErrors demand(FormErrors errors, String field, Optional<Upload> upload, GrantCase grantCase) {
        return upload.isEmpty() ? errors.with(field, words().noFile()) : check(errors, field, upload, grantCase);
    }

    private DocumentMessages words() {
        return words.bundle(DocumentMessages.class);
    }
}
