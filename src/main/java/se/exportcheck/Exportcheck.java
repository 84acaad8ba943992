package se.exportcheck;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.jspecify.annotations.NullMarked;
import se.exportcheck.audit.VerifyAudit;
import se.exportcheck.documents.DocumentsCommand;

/** The program: the application or, asked to check a downloaded log or to carry documents, that and nothing else. */
@NullMarked
@QuarkusMain
public final class Exportcheck {

    private Exportcheck() {}

    public static void main(String... arguments) {
        if (arguments.length > 0 && arguments[0].equals(VerifyAudit.COMMAND)) {
            System.exit(new VerifyAudit(System.out).run(arguments));
        }
        if (arguments.length > 0 && DocumentsCommand.NAMES.contains(arguments[0])) {
            System.exit(new DocumentsCommand(System.getenv(), System.out).run(System.in, arguments));
        }
        Quarkus.run(arguments);
    }
}
