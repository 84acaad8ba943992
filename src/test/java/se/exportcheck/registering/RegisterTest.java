package se.exportcheck.registering;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.exportcheck.Browser;
import se.exportcheck.Chromium;
import se.exportcheck.FrozenClock;
import se.exportcheck.PageGates;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Decisions;
import se.exportcheck.cases.appeals.Judgment;
import se.exportcheck.cases.application.CostType;
import se.exportcheck.cases.changes.CostPlan;
import se.exportcheck.cases.changes.Wish;
import se.exportcheck.cases.handling.FinalHandling;
import se.exportcheck.cases.register.Register;
import se.exportcheck.cases.register.RegisterEntry;
import se.exportcheck.cases.register.RegisterOperation;
import se.exportcheck.cases.register.RegisterStatus;
import se.exportcheck.deadlines.RegisterAlerts;
import se.exportcheck.notices.Mails;
import se.exportcheck.notices.NoticeKind;

/** From a grant to its place in the register of aid, through the pages. Granted on Monday 2 March 2026. */
@QuarkusTest
class RegisterTest {

    @Inject
    Register register;

    @Inject
    Decisions decisions;

    @Inject
    RegisterAlerts alerts;

    @Inject
    Mails mails;

    @Inject
    FrozenClock clock;

    @Test
    void aGrantIsDueExportedAndConfirmed() {
        var number = Story.decided();
        var officer = Browser.as("officer").open("/inbox");
        assertThat(officer.main()).contains("stöd ska registreras");
        officer.open("/register");
        assertThat(row(officer, number)).contains("Ska registreras", "26.510", "100 000,00 kr", "2026-03-30");
        officer.press("Exportera valda", "entry", entry(number).id());
        assertThat(officer.main()).contains("Filen är klar", number.value());
        var export = officer.path();
        var record = csv(officer).getFirst();
        assertThat(record)
                .containsEntry("operation", "NEW")
                .containsEntry("case_number", number.value())
                .containsEntry("beneficiary", "Mälarsensor AB")
                .containsEntry("beneficiary_number", "5599900007")
                .containsEntry("public_number", "5599900007")
                .containsEntry("grant_date", "2026-03-02")
                .containsEntry("amount_sek", "100000.00")
                .containsEntry("rate_source", "INFOREURO")
                .containsEntry("authority", "Region Västmanland")
                .containsEntry("instrument", "GRANT")
                .containsEntry("nace_class", "26.51")
                .containsEntry("sni_version", "SNI_2007")
                .containsEntry("regulation", "2023/2831")
                .containsEntry("legal_basis", "SFS2022_1468_17")
                .containsEntry("due", "2026-03-30");
        assertThat(new BigDecimal(record.get("amount_eur")).multiply(new BigDecimal(record.get("rate"))))
                .isBetween(new BigDecimal("99999.9"), new BigDecimal("100000.1"));
        officer.open(export).press("Bekräfta registrering").press("Bekräfta", "reference", "SA-2026-0001");
        assertThat(officer.main()).contains("Registreringen är bekräftad").doesNotContain(number.value());
        assertThat(officer.follow("Visa registrerade och ersatta poster").main())
                .contains(number.value(), "SA-2026-0001", "2026-03-02");
        assertThat(officer.open("/cases/" + number + "/aid").main()).contains("Registrerad", "SA-2026-0001");
    }

    @Test
    void theWorkbookHoldsTheSameAndNoFormula() throws IOException {
        var number = Story.decided();
        var officer = exported(number);
        var parts = unzip(
                officer.open(officer.select("a[href$=.xlsx]").attr("href")).bytes());
        assertThat(parts.keySet()).contains("xl/workbook.xml", "xl/worksheets/sheet1.xml");
        assertThat(String.join("", parts.values())).contains("larsensor AB", "beneficiary_number", number.value());
        assertThat(parts.get("xl/worksheets/sheet1.xml")).doesNotContain("<f>").contains("<v>100000");
    }

    @Test
    void allThatCanBeExportedIsExportedAtOnceAndNothingTwice() {
        var number = Story.decided();
        var manager = Browser.as("manager").open("/register");
        manager.press("Exportera alla som kan exporteras");
        assertThat(manager.main()).contains(number.value());
        assertThat(status(number)).isEqualTo(RegisterStatus.EXPORTED);
        manager.open("/register").press("Exportera alla som kan exporteras");
        assertThat(manager.status()).isEqualTo(422);
        assertThat(manager.errors())
                .containsExactly("Det finns inget att exportera. Poster utan näringsgren kan inte exporteras.");
    }

    @Test
    void nothingChosenIsSaid() {
        Story.decided();
        var officer = Browser.as("officer").open("/register").press("Exportera valda");
        assertThat(officer.status()).isEqualTo(422);
        assertThat(officer.errors()).containsExactly("Välj minst en post");
    }

    /** DM-12: a decision that lowers the grant is told to the register, which knew the higher amount. */
    @Test
    void aLoweredGrantReplacesWhatWasRegistered() {
        var number = lowered(wish -> {});
        assertThat(entry(number).operation()).as("unreported").isEqualTo(RegisterOperation.NEW);
        assertThat(entry(number).award().kronor()).isEqualByComparingTo("50000");
        assertThat(entry(number).dueOn()).isEqualTo("2026-03-30");

        var told = lowered(granted -> confirmed(granted, "SA-1"));
        var following = entry(told);
        assertThat(following.operation()).isEqualTo(RegisterOperation.CHANGE);
        assertThat(following.status()).isEqualTo(RegisterStatus.DUE);
        var officer = exported(told);
        assertThat(csv(officer).getFirst())
                .containsEntry("operation", "CHANGE")
                .containsEntry("amount_sek", "50000.00")
                .containsEntry("changes_reference", "SA-1")
                .containsEntry("reason", "Ändringsbeslut i ärendet");
        assertThat(officer.open("/register/done").main()).contains("Ersatt");
        assertThat(officer.open("/register/" + following.id()).main()).contains("Ersätter", "SA-1", "50 000,00 kr");
    }

    /** DM-18: annulled by a court. What the register never heard of is not told. */
    @Test
    void anAnnulledGrantIsTakenAwayWhereItWasReported() {
        var unreported = Story.awaitingAcceptance();
        annulled(unreported);
        assertThat(Story.in(() -> standing(unreported))).isEmpty();

        var reported = Story.awaitingAcceptance();
        confirmed(reported, "SA-2");
        clock.forward(Duration.ofDays(7));
        annulled(reported);
        var following = entry(reported);
        assertThat(following.operation()).isEqualTo(RegisterOperation.ANNUL);
        assertThat(following.dueOn()).as("20 working days from 9 March").isEqualTo("2026-04-08");
        assertThat(csv(exported(reported)).getFirst())
                .containsEntry("operation", "ANNUL")
                .containsEntry("amount_eur", "0.00")
                .containsEntry("changes_reference", "SA-2")
                .containsEntry("reason", "Ändrat eller upphävt av domstol");
        assertThat(Browser.as("officer").open("/cases/" + reported + "/aid").main())
                .contains("Stödet tas bort");
    }

    @Test
    void theOfficerIsRemindedAtTenAndFifteenDaysAndWhenItIsLate() {
        var number = Story.decided();
        assertThat(remindersOn(number, "2026-03-13")).isZero();
        assertThat(remindersOn(number, "2026-03-16")).isEqualTo(1);
        assertThat(remindersOn(number, "2026-03-16")).as("a second run").isEqualTo(1);
        assertThat(remindersOn(number, "2026-03-24")).as("a morning was missed").isEqualTo(2);
        assertThat(remindersOn(number, "2026-03-30")).as("the last day").isEqualTo(2);
        assertThat(remindersOn(number, "2026-03-31")).isEqualTo(3);
        assertThat(kinds(number))
                .containsExactly(
                        NoticeKind.REGISTER_REMINDER, NoticeKind.REGISTER_REMINDER, NoticeKind.REGISTER_OVERDUE);
        var officer = Browser.as("officer").open("/register");
        assertThat(row(officer, number)).contains("Försenad");
        assertThat(officer.main()).contains("försenade");
        confirmed(number, "SA-3");
        assertThat(remindersOn(number, "2026-04-30")).isEqualTo(3);
    }

    @Test
    void withoutAnIndustryNothingIsExported() {
        var number = Story.decided();
        var id = entry(number).id();
        Story.in(() -> register.getEntityManager()
                .createNativeQuery("update register_entry set sni_code = null, sni_version = null where id = " + id)
                .executeUpdate());
        var officer = Browser.as("officer").open("/register");
        assertThat(row(officer, number)).contains("Saknas");
        assertThat(officer.select("#entry-" + id)).isEmpty();
        officer.press("Exportera valda", "entry", id);
        assertThat(officer.status()).isEqualTo(409);
        assertThat(officer.main()).contains("Näringsgrenen saknas. Ange den först.");
        officer.open("/register/" + id).press("Ange näringsgren");
        officer.press("Spara", "sniCode", "45110", "sniVersion", "SNI_2025");
        assertThat(officer.errors()).containsExactly("Ange en SNI-kod med fem siffror som finns i utgåvan");
        officer.press("Spara", "sniCode", "46.110", "sniVersion", "SNI_2025");
        assertThat(officer.main()).contains("Näringsgrenen är sparad", "46.11", "SNI 2025", "Näringsgren angavs");
        officer.press("Exportera posten");
        assertThat(csv(officer).getFirst())
                .containsEntry("sni_code", "46.110")
                .containsEntry("sni_version", "SNI_2025");
    }

    /** A file stays as it was; what has another industry now must be exported anew. */
    @Test
    void anotherIndustryIsExportedAnew() {
        var number = Story.decided();
        var officer = exported(number);
        var file = officer.path();
        officer.open("/register/" + entry(number).id()).press("Ange näringsgren");
        officer.press("Spara", "sniCode", "62010", "sniVersion", "SNI_2007");
        assertThat(status(number)).isEqualTo(RegisterStatus.DUE);
        assertThat(csv(officer.open(file)).getFirst()).containsEntry("sni_code", "26.510");
        assertThat(csv(exported(number)).getFirst()).containsEntry("sni_code", "62.010");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-01", "2026-03-03"})
    void nothingIsRegisteredBeforeItWasGrantedNorTomorrow(LocalDate day) {
        var officer = exported(Story.decided()).press("Bekräfta registrering");
        officer.press("Bekräfta", "reference", "SA-4", "registeredOnDay", day.getDayOfMonth());
        assertThat(officer.status()).isEqualTo(422);
        assertThat(officer.errors()).containsExactly("Dagen ska vara tidigast när stödet beviljades och senast i dag");
        assertThat(officer.value("reference")).isEqualTo("SA-4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"applicant", "registrar", "decider", "payer", "adviser", "admin"})
    void theRegisterIsNotForEverybody(String person) {
        var number = Story.decided();
        var browser = Browser.as(person);
        assertThat(browser.open("/register").status()).isEqualTo(403);
        assertThat(browser.open("/register/" + entry(number).id()).status()).isEqualTo(403);
        assertThat(browser.post("/register/exports", "all", "yes").status()).isEqualTo(403);
        assertThat(status(number)).isEqualTo(RegisterStatus.DUE);
    }

    @Test
    void theAuditorReadsAndDoesNothing() {
        var number = Story.decided();
        var auditor = Browser.as("auditor").open("/register");
        assertThat(auditor.main()).contains(number.value());
        assertThat(auditor.buttons()).doesNotContain("Exportera valda", "Exportera alla som kan exporteras");
        assertThat(auditor.post("/register/exports", "all", "yes").status()).isEqualTo(403);
        assertThat(auditor.open("/register/" + entry(number).id() + "/industry").status())
                .isEqualTo(403);
    }

    @Test
    void anotherRegionSeesNothing() {
        var id = entry(Story.decided()).id();
        var skane = Browser.as("officer-skane");
        assertThat(skane.open("/register/" + id).status()).isEqualTo(404);
        assertThat(skane.post("/register/exports", "entry", id.toString()).status())
                .isEqualTo(422);
    }

    /** SOD-6. */
    @Test
    void whoeverHasAConflictOfInterestDoesNothing() {
        var number = Story.decided();
        Browser.as("officer2")
                .open("/cases/" + number + "/conflict")
                .press("Spara svaret", "conflict", "YES", "conflictGround", "CIRCUMSTANCE", "conflictText", "Vän");
        var other = Browser.as("officer2")
                .post("/register/exports", "entry", entry(number).id().toString());
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.main()).contains("Du har anmält jäv i ett av ärendena.");
        assertThat(status(number)).isEqualTo(RegisterStatus.DUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void thePagesPassTheGates(String language) {
        var number = Story.decided();
        clock.moveTo(LocalDate.of(2026, 4, 1));
        var page = language.equals("sv") ? Chromium.as("officer") : Chromium.inEnglishAs("officer");
        var id = entry(number).id();
        check(page, "/register", "register-" + language);
        check(page, "/register/" + id, "register-entry-" + language);
        check(page, "/register/" + id + "/industry", "register-industry-" + language);
        check(page, "/cases/" + number + "/aid", "register-aid-" + language);
        var file = exported(number).path();
        check(page, file, "register-export-" + language);
        check(page, file.replace("exports/", "confirmation?export="), "register-confirmation-" + language);
        confirmed(number, "SA-5");
        check(page, "/register/done", "register-done-" + language);
        page.close();
    }

    private static void check(com.microsoft.playwright.Page page, String address, String picture) {
        page.navigate(address);
        PageGates.check(page);
        Chromium.screenshot(page, picture, 320);
        Chromium.screenshot(page, picture, 1280);
    }

    /** Half of what was bought is dropped by a change that is granted; before the change is asked for this happens. */
    private CaseNumber lowered(java.util.function.Consumer<CaseNumber> before) {
        var number = Story.active();
        before.accept(number);
        var plan = new CostPlan(Map.of(CostType.CONSULT, new BigDecimal("100000.00")));
        Story.act(
                number,
                "signatory",
                (grantCase, actor, now) -> grantCase.requestChange(
                        grantCase.draftChange(Wish.change("Mindre studie", "Mässan är inställd.", plan), actor, now),
                        actor,
                        now));
        Story.change(number, "officer", (change, actor, now) -> {
            change.review(actor, now);
            change.propose(
                    se.exportcheck.cases.changes.ChangeProposal.plan(
                                    change,
                                    new BigDecimal("100000.00"),
                                    se.exportcheck.money.Kronor.of(50_000),
                                    "Rimligt.")
                            .heard("Obehövligt."),
                    actor,
                    now);
        });
        Story.change(
                number,
                "decider",
                (change, actor, now) -> decisions.decide(change, FinalHandling.BY_NOBODY_ELSE, actor, now));
        return number;
    }

    /** Somebody appealed, and the court set the grant aside. */
    private static void annulled(CaseNumber number) {
        Story.judged(number, Judgment.Result.SET_ASIDE);
    }

    private Browser exported(CaseNumber number) {
        return Browser.as("officer").open("/register/" + entry(number).id()).press("Exportera posten");
    }

    private void confirmed(CaseNumber number, String reference) {
        if (status(number) == RegisterStatus.DUE) {
            exported(number);
        }
        Browser.as("officer")
                .open("/register/confirmation?entry=" + entry(number).id())
                .press("Bekräfta", "reference", reference);
        assertThat(status(number)).isEqualTo(RegisterStatus.CONFIRMED);
    }

    private RegisterEntry entry(CaseNumber number) {
        return Story.in(() -> standing(number)).getFirst();
    }

    private List<RegisterEntry> standing(CaseNumber number) {
        return register.list(
                "from RegisterEntry e join fetch e.grantCase where e.grantCase.number = ?1 and e.status <> ?2",
                number,
                RegisterStatus.CORRECTED);
    }

    private RegisterStatus status(CaseNumber number) {
        return entry(number).status();
    }

    private static String row(Browser browser, CaseNumber number) {
        return browser.select("tr:contains(" + number + ")").text().replace('\u00a0', ' ');
    }

    private static List<Map<String, String>> csv(Browser onExport) {
        var file = onExport.select("a[href$=.csv]").attr("href");
        var text = new String(onExport.open(file).bytes(), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\ufeff");
        try (var parser = CSVParser.parse(
                text.substring(1),
                CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(';')
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            assertThat(parser.getHeaderNames()).isEqualTo(RegisterFile.COLUMNS);
            return parser.stream().map(record -> record.toMap()).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Map<String, String> unzip(byte[] file) throws IOException {
        var kept = Files.write(Files.createTempFile("register", ".xlsx"), file);
        var parts = new HashMap<String, String>();
        try (var zip = new ZipFile(kept.toFile())) {
            for (var part : Collections.list(zip.entries())) {
                parts.put(part.getName(), new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        Files.delete(kept);
        return parts;
    }

    private long remindersOn(CaseNumber number, String day) {
        clock.moveTo(LocalDate.parse(day));
        alerts.writeAll();
        return kinds(number).size();
    }

    private List<NoticeKind> kinds(CaseNumber number) {
        return Story.in(() -> mails.getEntityManager()
                .createQuery(
                        "select n.kind from Notice n where n.grantCase.number = :number and n.kind in :kinds order by n.id",
                        NoticeKind.class)
                .setParameter("number", number)
                .setParameter("kinds", List.of(NoticeKind.REGISTER_REMINDER, NoticeKind.REGISTER_OVERDUE))
                .getResultList());
    }
}
