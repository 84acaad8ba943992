package se.exportcheck.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.exportcheck.Browser;
import se.exportcheck.Routes;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.claims.Claim;
import se.exportcheck.payments.BankFiles;

/** No file of the program that a spreadsheet opens holds a formula that somebody typed (SEC9). */
@QuarkusTest
class FormulasTest {

    private static final List<String> STARTS = List.of("=", "+", "-", "@", "\t=", "\r=", "\n=");
    private static final String PLANTED = "HYPERLINK(\"x\")&planted";

    /** A frozen report is a file that these have made, kept. */
    private static final Pattern SPREADSHEET = Pattern.compile("(?!.*/frozen/).*\\.(csv|xlsx)");

    private static final Pattern FORMULA = Pattern.compile("<f[ >].*?</f>");

    private static final Pattern NUMBER = Pattern.compile("-?[\\d ]+([.,]\\d+)?( %)?");

    /** The files that tell what a company is called; else nothing would be looked for in them. */
    private static final List<String> NAMING = List.of(
            "/cases/list.csv",
            "/cases/list.xlsx",
            "/cases/{number}/diary.csv",
            "/open-data/awards.csv",
            "/payments/{endToEndId}.csv",
            "/register/exports/{export:[0-9]+}.csv",
            "/register/exports/{export:[0-9]+}.xlsx",
            "/reports/delegation/list.csv");

    @Inject
    EntityManager database;

    @Test
    void noFileHoldsAFormulaWhateverACompanyIsCalled() throws IOException {
        var people = List.of(Browser.as("manager"), Browser.as("payer"), Browser.as("officer"));
        var live = new TreeMap<String, List<String>>();
        var naming = new TreeSet<String>();
        for (var start : STARTS) {
            var number = sent(start + PLANTED);
            var values = Map.of(
                    "number",
                    number.value(),
                    "endToEndId",
                    number + "-1",
                    "export",
                    export(people.getLast(), number),
                    "file",
                    start.equals(STARTS.getLast()) ? file(attested(start + PLANTED)) : "",
                    "year",
                    "2026");
            for (var route : Routes.answering(GET.class).keySet()) {
                // What is of no case is the same for all of them, when the last one has been planted.
                if (SPREADSHEET.matcher(route).matches() && (hasCase(route) || start.equals(STARTS.getLast()))) {
                    var cells = cells(route, file(people, address(route, values)));
                    live.computeIfAbsent(route, each -> new ArrayList<>())
                            .addAll(cells.stream().filter(FormulasTest::isLive).toList());
                    if (cells.stream().anyMatch(cell -> cell.contains(PLANTED))) {
                        naming.add(route);
                    }
                }
            }
        }
        assertThat(live).hasSizeGreaterThan(25);
        assertThat(naming).containsAll(NAMING);
        live.values().removeIf(List::isEmpty);
        assertThat(live).as("formulas by file").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "＋1", "－1", "＠x"})
    void whatASpreadsheetWouldReckonIsFound(String formula) {
        assertThat(isLive(formula)).isTrue();
        assertThat(Csv.harmless(formula)).isEqualTo("'" + formula);
        assertThat(isLive(Csv.harmless(formula))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-40 000", "-1,5", "Mässa = bra", ""})
    void whatIsNoFormulaIsNotTakenForOne(String text) {
        assertThat(isLive(text)).isFalse();
    }

    private static boolean isLive(String cell) {
        return !cell.isEmpty()
                && "=+-@\t\r\n＝＋－＠".indexOf(cell.charAt(0)) >= 0
                && !NUMBER.matcher(cell).matches();
    }

    private static boolean hasCase(String route) {
        return Stream.of("{number}", "{endToEndId}", "{export").anyMatch(route::contains);
    }

    /** The number of a payment file with the claim of a case. */
    private static String file(CaseNumber number) {
        var path = BankFiles.sent(number).path();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Decided and the first payment sent, of a company that is called so. */
    private CaseNumber sent(String name) {
        return Story.claim(attested(name), "payer", Claim::send);
    }

    private CaseNumber attested(String name) {
        var draft = Story.draft(name);
        Story.in(() -> database.createNativeQuery("update grant_case set company_name = ?1 where reference = ?2")
                .setParameter(1, name)
                .setParameter(2, draft)
                .executeUpdate());
        var received = Story.received(Story.submitted(draft), "signatory");
        var decided = Story.then(Story.proposed(received, Story.GRANT), "decider", Story.deciding());
        var accepted =
                Story.then(Story.then(decided, "registrar", GrantCase::dispatch), "signatory", GrantCase::accept);
        return Story.claim(Story.reviewed(Story.claimed(accepted)), "attester", Claim::attest);
    }

    /** The number of an export of what the case has for the register. */
    private String export(Browser officer, CaseNumber number) {
        var entry = Story.in(
                () -> database.createQuery("select e.id from RegisterEntry e where e.grantCase.number = ?1", Long.class)
                        .setParameter(1, number)
                        .getSingleResult());
        officer.open("/register/" + entry).press("Exportera posten");
        return officer.path().substring(officer.path().lastIndexOf('/') + 1);
    }

    private static String address(String route, Map<String, String> values) {
        var path = route;
        for (var value : values.entrySet()) {
            path = path.replaceAll("\\{" + value.getKey() + "(:[^{}]*(\\{[^{}]*}[^{}]*)*)?}", value.getValue());
        }
        return path;
    }

    /** As one of them gets it who may. */
    private static Browser file(List<Browser> people, String address) {
        return people.stream()
                .map(person -> person.open(address))
                .filter(person -> person.status() == 200)
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nobody gets " + address));
    }

    private static List<String> cells(String route, Browser file) throws IOException {
        return route.endsWith(".csv") ? ofCsv(new String(file.bytes(), UTF_8)) : ofBook(file.bytes());
    }

    private static List<String> ofCsv(String text) throws IOException {
        var format = CSVFormat.DEFAULT.builder().setDelimiter(';').get();
        try (var parser = CSVParser.parse(text.replaceFirst("^\ufeff", ""), format)) {
            return parser.stream().flatMap(row -> row.stream()).toList();
        }
    }

    /** A cell of a workbook is a formula when it says so, not by how its text begins. */
    private static List<String> ofBook(byte[] file) throws IOException {
        var cells = new ArrayList<String>();
        var book = Files.createTempFile("book", ".xlsx");
        try (var parts = new ZipFile(Files.write(book, file).toFile())) {
            for (var part : Collections.list(parts.entries())) {
                if (part.getName().startsWith("xl/worksheets/")) {
                    var sheet = new String(parts.getInputStream(part).readAllBytes(), UTF_8);
                    cells.add("text " + sheet.replace("&quot;", "\"").replace("&amp;", "&"));
                    FORMULA.matcher(sheet).results().forEach(found -> cells.add("=" + found.group()));
                }
            }
        } finally {
            Files.delete(book);
        }
        return cells;
    }
}
