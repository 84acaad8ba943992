package se.exportcheck;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.ws.rs.GET;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.payments.BankFiles;
import se.exportcheck.recovering.Recoveries;
import se.exportcheck.reporting.FrozenReportTest;
import se.exportcheck.representing.Representing;

/**
 * Every page there is, asked for by every kind of person, about a case and a draft of Mälarsensor AB. The routes come
 * from the program itself: a new one fails here until somebody has looked at who may open it.
 */
@QuarkusTest
class RouteMatrixTest {

    private static final java.nio.file.Path APPROVED = java.nio.file.Path.of("src/test/resources/approved/routes.txt");
    private static final java.nio.file.Path RECEIVED = java.nio.file.Path.of("target/routes-received.txt");

    /** In the order of the columns: own company, another company, staff, and another region. */
    private static final List<String> PEOPLE = List.of(
            "applicant",
            "applicant2",
            "registrar",
            "officer",
            "decider",
            "payer",
            "manager",
            "adviser",
            "auditor",
            "admin",
            "officer-skane");

    @Test
    void everyPageIsOpenToThoseItIsForAndToNobodyElse() throws IOException {
        var number =
                Recoveries.hearing(Story.appealed(Story.extensionRequested(Story.claimed()), LocalDate.of(2026, 3, 2)));
        var reference = Story.draft();
        var attested = Story.attested();
        var payer = BankFiles.sent(attested);
        var file = last(payer.path());
        var answer = last(BankFiles.answered(
                        payer, BankFiles.booked("camt.054.xml", attested + "-1", "1.00", "2026-03-02", "DBIT"))
                .path());
        var values = Map.ofEntries(
                Map.entry("number", number.value()),
                Map.entry("reference", reference.toString()),
                Map.entry("ordinal", "1"),
                Map.entry("file", file),
                Map.entry("answer", answer),
                Map.entry("year", "2026"),
                Map.entry("report", last(FrozenReportTest.freeze(2026))),
                Map.entry("name", "sv.csv"),
                Map.entry("format", "csv"),
                Map.entry("months", "12"),
                Map.entry("code", "skane"),
                Map.entry("question", "workplace"),
                Map.entry("version", String.valueOf(Story.schemeDraft())),
                Map.entry("chapter", "amounts"),
                Map.entry("ground", String.valueOf(Story.secrecyGround())),
                Map.entry("company", String.valueOf(Representing.malarsensor())),
                Map.entry("person", last(Representing.at(Representing.malarsensor(), "applicant"))),
                Map.entry("call", String.valueOf(Story.round().id())),
                Map.entry("partner", String.valueOf(Story.<Long>in(() -> DemoPeople.partner("Almi")))));
        var seen = matrix(Routes.answering(GET.class).keySet(), values);
        Files.writeString(RECEIVED, seen);
        assertThat(seen)
                .as("who may open what; when the difference is right, copy %s to %s", RECEIVED, APPROVED)
                .isEqualTo(Files.readString(APPROVED));
        assertThat(Story.read(number, GrantCase::status)).isNotNull();
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String matrix(Iterable<String> routes, Map<String, String> values) {
        var rows = new LinkedHashMap<String, StringBuilder>();
        routes.forEach(route -> rows.put(route, new StringBuilder(answer(Browser.anonymous(), route, values))));
        for (var person : PEOPLE) {
            var browser = Browser.as(person);
            rows.forEach((route, row) -> row.append(' ').append(answer(browser, route, values)));
        }
        return "nobody " + String.join(" ", PEOPLE) + "\n"
                + rows.entrySet().stream()
                        .map(row -> row.getValue() + "  " + row.getKey())
                        .collect(joining("\n"))
                + "\n";
    }

    private static String answer(Browser browser, String route, Map<String, String> values) {
        var path = route;
        for (var value : values.entrySet()) {
            path = path.replaceAll("\\{" + value.getKey() + "(:[^}]*)?}", value.getValue());
        }
        browser.open(path.replaceAll("\\{[^}]+}", "0"));
        return browser.path().equals("/authorize") ? "---" : String.valueOf(browser.status());
    }
}
