package se.exportcheck.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.exportcheck.site.Program;
import se.exportcheck.site.Visitor;

/** A region's audit log as the auditor downloads it, and the program's own command that checks it, apart from everything. */
record AuditFile(Path file) {

    static AuditFile of(Program program, Path folder) throws IOException, InterruptedException {
        var auditor = Visitor.signedIn(program.address(), "auditor");
        var file = folder.resolve("audit.jsonl");
        Files.writeString(file, auditor.demand(auditor.open("/audit/log.jsonl")).text());
        return new AuditFile(file);
    }

    List<Check> check() throws IOException, InterruptedException {
        var checks = new ArrayList<Check>();
        checks.add(Check.that("The audit log is whole, by verify-audit", verify() == 0));
        var lines = new ArrayList<>(Files.readAllLines(file));
        lines.remove(lines.size() / 2);
        Files.write(file, lines);
        checks.add(Check.that("Planted: an event taken out of the audit log", verify() == 1));
        return checks;
    }

    private int verify() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(java, "-jar", "target/quarkus-app/quarkus-run.jar", "verify-audit", file.toString())
                .inheritIO()
                .start()
                .waitFor();
    }
}
