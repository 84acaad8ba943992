package se.exportcheck;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The validator of HTML, which reads its schema once for all pages. */
public final class HtmlCheck {

    private static final long DEEP = 64L * 1024 * 1024;

    /** It recurses deeply, hence a stack of its own. */
    private static final ExecutorService THREAD = Executors.newSingleThreadExecutor(work -> {
        var thread = new Thread(null, work, "html-validator", DEEP);
        thread.setDaemon(true);
        return thread;
    });

    private static @Nullable SimpleDocumentValidator validator;

    private HtmlCheck() {}

    /** What is wrong with the page, each with its line; none if it is as it should be. */
    public static List<String> errors(String page) {
        return begin(page).join();
    }

    /** The same, while something else is done. */
    static CompletableFuture<List<String>> begin(String page) {
        return CompletableFuture.supplyAsync(() -> validate(page.getBytes(StandardCharsets.UTF_8)), THREAD);
    }

    private static List<String> validate(byte[] page) {
        var errors = new Errors();
        try {
            if (validator == null) {
                validator = new SimpleDocumentValidator(true, false, false);
                validator.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, errors);
            }
            validator.setUpValidatorAndParsers(errors, true, false);
            validator.checkHtmlInputSource(new InputSource(new ByteArrayInputStream(page)));
        } catch (Exception e) { // as the validator declares
            throw new IllegalStateException("The validator did not finish", e);
        }
        return errors.said;
    }

    private static final class Errors implements ErrorHandler {

        private final List<String> said = new ArrayList<>();

        @Override
        public void warning(SAXParseException warning) {
            // A warning is advice.
        }

        @Override
        public void error(SAXParseException error) {
            said.add(error.getLineNumber() + ": " + error.getMessage());
        }

        @Override
        public void fatalError(SAXParseException error) {
            error(error);
        }
    }
}
