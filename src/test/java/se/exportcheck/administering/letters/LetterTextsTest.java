package se.exportcheck.administering.letters;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.exportcheck.Browser;
import se.exportcheck.Chromium;
import se.exportcheck.DemoPeople;
import se.exportcheck.PageGates;
import se.exportcheck.Story;
import se.exportcheck.VeraPdf;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.letters.CaseLetters;
import se.exportcheck.cases.letters.LetterField;
import se.exportcheck.cases.letters.LetterKind;
import se.exportcheck.cases.letters.LetterTemplates;
import se.exportcheck.cases.letters.LetterTexts;
import se.exportcheck.cases.letters.Particulars;
import se.exportcheck.documents.PdfCheck;

/** A text is written by one administrator and put into use by another; what is in use is never changed. */
@QuarkusTest
class LetterTextsTest {

    private static final String DELAY = "/admin/letters/delay";
    private static final String SWEDISH = "{reasons}\n\n## När\n\nSenast {expectedOn}. <b>Hej</b> {company}!";
    private static final String ENGLISH = "{reasons}\n\n## When\n\nBy {expectedOn}. Hello {company}!";

    @Inject
    CaseLetters letters;

    @Inject
    LetterTemplates templates;

    @Inject
    EntityManager database;

    @BeforeEach
    void nothingIsBeingWritten() {
        Story.in(() -> {
            templates.drafts().values().forEach(templates::discard);
            return true;
        });
    }

    /** Other tests read the letter as the program comes with it; what was published is never taken away. */
    @AfterEach
    void theShippedTextIsInUse() {
        nothingIsBeingWritten();
        Story.in(() -> {
            if (templates.inUse(LetterKind.DELAY).isPresent()) {
                templates.write(
                        LetterKind.DELAY,
                        LetterTexts.shipped(LetterKind.DELAY),
                        DemoPeople.actor("officer"),
                        Instant.EPOCH);
                var draft = templates.heldDraft(LetterKind.DELAY).orElseThrow();
                templates.publish(draft, DemoPeople.actor("officer2"), Instant.EPOCH);
            }
            return true;
        });
    }

    @Test
    void oneWritesAndAnotherPublishes() {
        var before = letterOf(Story.inReview());
        var writer = Browser.as("admin").open("/admin").follow("Brevmallar").follow("Underrättelse om försening");
        writer.press("Skriv en ny version");
        assertThat(writer.value("titleSv")).isNotBlank();
        save(writer, "Det dröjer", SWEDISH, "It takes longer", ENGLISH);
        assertThat(writer.main()).contains("Utkastet är sparat", "Någon annan administratör ska granska");
        assertThat(writer.links()).doesNotContain("Granska och publicera");
        assertThat(letterOf(Story.inReview())).as("a draft is not used").doesNotContain("Hej");

        writer.open(DELAY + "/publish");
        assertThat(writer.buttons()).doesNotContain("Publicera texten");
        writer.post(DELAY + "/publish", "seen", seen());
        assertThat(writer.status()).isEqualTo(422);
        assertThat(writer.main()).contains("Den som har skrivit i texten får inte publicera den.");
        assertThat(letterOf(Story.inReview())).doesNotContain("Hej");

        var second = Browser.as("admin2").open(DELAY).press("Granska och publicera");
        assertThat(second.main()).contains("Texten är provad", "<b>Hej</b> {company}!");
        second.press("Publicera texten");
        assertThat(second.main()).contains("Texten är publicerad", "skriven av Adam Norén, publicerad av Ada Lund");
        var number = Story.inReview();
        assertThat(letterOf(number)).contains("Det dröjer", "Många.", "Senast 1 juni 2026. <b>Hej</b> Mälarsensor AB!");
        assertThat(before).contains("Beslutet i ert ärende är försenat");
        var made = Story.read(
                number,
                grantCase -> letters.of(grantCase, DemoPeople.actor("officer")).getFirst());
        assertThat(made.letter().template()).isNotNull();
    }

    @Test
    void whoeverHasWrittenAnythingInItDoesNotPublish() {
        save(Browser.as("admin").open(DELAY + "/draft"), "Ett", SWEDISH, "One", ENGLISH);
        save(Browser.as("admin2").open(DELAY + "/draft"), "Två", SWEDISH, "Two", ENGLISH);
        for (var person : new String[] {"admin", "admin2"}) {
            var browser = Browser.as(person).open(DELAY);
            assertThat(browser.post(DELAY + "/publish", "seen", seen()).status())
                    .as(person)
                    .isEqualTo(422);
        }
    }

    @Test
    void whatWasNotReadIsNotPublished() {
        save(Browser.as("admin").open(DELAY + "/draft"), "Ett", SWEDISH, "One", ENGLISH);
        var reader = Browser.as("admin2").open(DELAY + "/publish");
        save(Browser.as("admin").open(DELAY + "/draft"), "Bytt", SWEDISH, "Changed", ENGLISH);
        reader.press("Publicera texten");
        assertThat(reader.status()).isEqualTo(422);
        assertThat(reader.main()).contains("Någon annan har ändrat utkastet");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "titleSv | Till {bank} | {bank}",
                "bodySv | {reasons} {expectedOn} {inject:csrf.token} | {inject:csrf.token}",
                "bodyEn | {reasons} {expectedOn} {#for x in y} | {#for x in y}",
                "bodyEn | {reasons} {expectedOn} {lastDay} | {lastDay}",
                "bodySv | {reasons} {expectedOn} { | {",
                "bodySv | Senast {expectedOn} | Texten måste nämna: {reasons}",
                "bodySv | {reasons} 漢 | 漢",
                "bodySv | '' | Skriv texten på svenska",
                "bodyEn | '' | Skriv texten på engelska",
                "titleEn | '' | Skriv en rubrik"
            })
    void whatCannotBeUsedIsSaidAtItsField(String field, String typed, String said) {
        var writer = Browser.as("admin").open(DELAY + "/draft");
        writer.press("Spara utkastet", field, typed);
        assertThat(writer.status()).isEqualTo(422);
        assertThat(writer.errors()).hasSize(1).first().asString().contains(said);
        assertThat(writer.select("#" + field + "-error").text()).contains(said);
        assertThat(writer.value(field)).isEqualTo(typed);
        assertThat(Story.<Boolean>in(() -> templates.draft(LetterKind.DELAY).isEmpty()))
                .isTrue();
    }

    @Test
    void aTextThatWasStoredOtherwiseIsStoppedWhenItIsPublished() {
        Story.in(() -> {
            var texts = new LetterTexts("Rubrik", "{reasons} {bank}", "Heading", "{reasons}");
            templates.write(LetterKind.DELAY, texts, DemoPeople.actor("officer"), Instant.EPOCH);
            return true;
        });
        var second = Browser.as("admin2").open(DELAY + "/publish");
        assertThat(second.main()).contains("{bank}").doesNotContain("Texten är provad");
        assertThat(second.press("Publicera texten").status()).isEqualTo(422);
    }

    @Test
    void aDraftIsThrownAway() {
        save(Browser.as("admin").open(DELAY + "/draft"), "Ett", SWEDISH, "One", ENGLISH);
        var writer = Browser.as("admin").open(DELAY).press("Släng utkastet");
        assertThat(writer.main()).contains("Utkastet är borttaget", "Inget utkast");
        assertThat(writer.open(DELAY + "/publish").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void everyTextIsTriedOnASample(LetterKind kind) {
        var browser = Browser.as("admin").open("/admin/letters/" + kind.path() + "/pdf?language=en");
        assertThat(PdfCheck.faults(browser.bytes())).isEmpty();
        browser.open("/admin/letters/" + kind.path() + "/preview?language=sv");
        assertThat(browser.text()).contains("RV260042").doesNotContain("{");
    }

    @Test
    void whatWasPublishedOfAKindThatIsNoLetterAnyMoreIsKeptAndHindersNothing() {
        Story.in(() -> database.createNativeQuery("""
                        insert into letter_template (kind, version_number, title_sv, body_sv, title_en, body_en,
                            writers, written_by_name, published_by, published_by_name, published_at)
                        values ('RECTIFICATION', 1, 'a', 'b', 'c', 'd', '{admin}', 'Adam Norén', 'admin2', 'Ada Lund', now())
                        on conflict do nothing""").executeUpdate());
        var page = Browser.as("admin").open("/admin/letters");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.links()).contains("Föreläggande").doesNotContain("Rättelse", "Avvisning av överklagande");
        assertThat(page.open("/admin/letters/rectification").status()).isEqualTo(404);
    }

    @Test
    void theSampleIsFitForTheArchive() {
        VeraPdf.check(Browser.as("admin").open(DELAY + "/pdf?language=sv").bytes());
        assertThat(Browser.as("admin").open(DELAY + "/pdf?language=de").status())
                .isEqualTo(404);
        assertThat(Browser.as("admin").open(DELAY + "/preview?of=99").status()).isEqualTo(404);
        assertThat(Browser.as("admin").open("/admin/letters/none").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void thePagesPassTheGates(String language) {
        save(Browser.as("admin").open(DELAY + "/draft"), "Ett", SWEDISH, "One", ENGLISH);
        var page = language.equals("sv") ? Chromium.as("admin2") : Chromium.inEnglishAs("admin2");
        for (var path : new String[] {"", "/delay", "/delay/draft", "/delay/publish", "/delay/preview?of=draft"}) {
            page.navigate("/admin/letters" + path);
            PageGates.check(page);
            var name = "texts" + path.replaceAll("\\W", "-") + "-" + language;
            Chromium.screenshot(page, name, 1280);
            Chromium.screenshot(page, name, 320);
        }
        page.navigate("/admin/letters/delay/draft");
        page.fill("#bodySv", "{bank}");
        page.click("main form button");
        PageGates.check(page);
        page.close();
    }

    private static void save(Browser browser, String titleSv, String bodySv, String titleEn, String bodyEn) {
        browser.press("Spara utkastet", "titleSv", titleSv, "bodySv", bodySv, "titleEn", titleEn, "bodyEn", bodyEn);
        assertThat(browser.path()).isEqualTo(DELAY);
    }

    private String seen() {
        return String.valueOf(Story.<Long>in(
                () -> templates.draft(LetterKind.DELAY).orElseThrow().version()));
    }

    private static String letterOf(CaseNumber number) {
        var id = Story.letter(
                number,
                LetterKind.DELAY,
                Particulars.none()
                        .written(LetterField.REASONS, "Många.")
                        .day(LetterField.EXPECTED_ON, LocalDate.of(2026, 6, 1)));
        return Browser.as("officer")
                .open("/cases/%s/letters/%d".formatted(number, id))
                .main();
    }
}
