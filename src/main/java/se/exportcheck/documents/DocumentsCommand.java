package se.exportcheck.documents;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The commands that hold a store against the list of what the database knows, and carry what is listed to another store. */
public final class DocumentsCommand {

    private static final String VERIFY = "verify-documents";
    private static final String COPY = "copy-documents";

    public static final List<String> NAMES = List.of(VERIFY, COPY);

    static final int WHOLE = 0;
    static final int LACKING = 1;
    static final int NOT_DONE = 2;

    private static final Pattern LISTED = Pattern.compile("([a-z0-9-]+)/([0-9a-f]{64})");

    private static final String USAGE = """
            Usage: java -jar quarkus-run.jar verify-documents STORE < LIST
                   java -jar quarkus-run.jar copy-documents FROM TO < LIST
            Stores are written as in EXPORTCHECK_DOCUMENTS_STORE: file:/folder or s3://bucket.
            LIST has a line region/checksum for each document:
            select distinct region || '/' || sha256 from document where disposed_on is null""";

    private final BucketAccess access;
    private final PrintStream out;

    public DocumentsCommand(Map<String, String> environment, PrintStream out) {
        access = BucketAccess.of(environment);
        this.out = out;
    }

    /**
     * @param list the documents, a line for each
     * @param arguments the command and its stores
     * @return the exit status of the program
     */
    public int run(InputStream list, String... arguments) {
        var stores = Arrays.copyOfRange(arguments, 1, arguments.length);
        if (stores.length != (arguments[0].equals(COPY) ? 2 : 1)) {
            out.println(USAGE);
            return NOT_DONE;
        }
        try (var lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            var to = Stores.at(stores[stores.length - 1], access);
            var from = stores.length == 1 ? to : Stores.at(stores[0], access);
            if (from != to) {
                to.room();
            }
            return report(lines.lines().map(line -> isWhole(from, to, line)).toList());
        } catch (IOException | UncheckedIOException | IllegalArgumentException | StoreAway cannot) {
            out.println("NOT DONE. " + cannot.getMessage());
            return NOT_DONE;
        }
    }

    private int report(List<Boolean> whole) {
        if (whole.isEmpty()) {
            throw new IllegalArgumentException("The list is empty.");
        }
        var lacking = whole.stream().filter(is -> !is).count();
        out.println(
                lacking == 0
                        ? "WHOLE. %d documents.".formatted(whole.size())
                        : "NOT WHOLE. %d of %d documents.".formatted(lacking, whole.size()));
        return lacking == 0 ? WHOLE : LACKING;
    }

    private boolean isWhole(DocumentStore from, DocumentStore to, String line) {
        var listed = LISTED.matcher(line);
        if (!listed.matches()) {
            throw new IllegalArgumentException("This is no region/checksum: " + line);
        }
        var region = listed.group(1);
        var checksum = listed.group(2);
        try {
            if (!from.equals(to) && !to.has(region, checksum)) {
                carry(from, to, region, checksum);
            }
            to.open(region, checksum).close();
            return true;
        } catch (LostContent lost) {
            out.println(region + ": " + lost.getMessage());
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void carry(DocumentStore from, DocumentStore to, String region, String checksum) throws IOException {
        var carried = Files.createTempFile("document", null);
        try (var content = from.open(region, checksum)) {
            Files.copy(content, carried, StandardCopyOption.REPLACE_EXISTING);
            to.keep(region, checksum, carried);
        } finally {
            Files.deleteIfExists(carried);
        }
    }
}
