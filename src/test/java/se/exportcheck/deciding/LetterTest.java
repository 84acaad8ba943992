package se.exportcheck.deciding;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;
import se.exportcheck.Browser;
import se.exportcheck.Chromium;
import se.exportcheck.PageGates;
import se.exportcheck.Samples;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.GrantedAid;
import se.exportcheck.cases.Outcome;
import se.exportcheck.cases.Proposal;
import se.exportcheck.money.Kronor;
import se.exportcheck.money.Share;

/** The decision as a document: what it says for each outcome, in both languages, and that it is frozen. */
@QuarkusTest
class LetterTest {

    private static final String REASONS = "Åtgärden prövas enligt 17 §.\nFöretaget når en ny marknad & växer <snabbt>.";
    private static final Map<Outcome, String> SENTENCES = Map.of(
            Outcome.GRANT,
            "Region Västmanland beviljar Mälarsensor AB stöd med 50 % av godkända kostnader på 200 000,00 kr, dock högst 100 000 kr, för tiden 16 mars 2026 till och med 16 december 2026.",
            Outcome.PARTIAL_GRANT,
            "Ansökan gällde 100 000 kr. I övrigt avslås ansökan.",
            Outcome.REFUSAL,
            "Region Västmanland avslår ansökan från Mälarsensor AB om stöd på 100 000 kr.",
            Outcome.DISMISSAL,
            "Region Västmanland avvisar ansökan från Mälarsensor AB. Det betyder att ansökan inte prövas i sak.",
            Outcome.WRITE_OFF,
            "Region Västmanland avskriver ärendet om stöd till Mälarsensor AB från vidare handläggning.");

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void everyOutcomeHasItsOwnContents(Outcome outcome) {
        var number = decided(outcome);
        var letter = Jsoup.parse(document(number, "sv"));
        var text = letter.text().replace('\u00a0', ' ');
        assertThat(letter.select("html").attr("lang")).isEqualTo("sv");
        assertThat(letter.title()).isEqualTo("Beslut i ärende " + number);
        assertThat(text)
                .contains(SENTENCES.get(outcome), number.value(), "2 mars 2026", "Exportcheck, version 1")
                .contains("559990-0007", "Bo Dahlin, enhetschef", "Föredragande har varit Hanna Öberg")
                .contains("Åtgärden prövas enligt 17 §.", "Beslutet får inte överklagas (37 §", "allmän handling");
        assertThat(letter.select("h2").eachText().contains("Kostnadsplan")).isEqualTo(outcome.isGrant());
        assertThat(text.contains("Återkrav")).isEqualTo(outcome.isGrant());
        assertThat(text.contains("upphör därmed")).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void everyDocumentIsWellFormedAccessibleAndReadable(Outcome outcome) {
        var number = decided(outcome);
        for (var language : new String[] {"sv", "en"}) {
            wellFormed(document(number, language));
            assertThat(pdf(number, language))
                    .as("what EveryDecisionTest asks veraPDF")
                    .startsWith("%PDF".getBytes());
            var page = Chromium.as("officer");
            page.navigate("/cases/" + number + "/decision/document?language=" + language);
            PageGates.check(page);
            Chromium.screenshot(page, "letter-" + outcome + "-" + language, 800);
            page.close();
        }
    }

    /** Domain brief 6.4, item 13: by kind and day; a file name may hold what a public document must not. */
    @Test
    void aGrantListsWhatBelongsToIt() {
        var draft = Story.draft();
        var company = Browser.as("applicant").open("/my/cases/" + draft + "/attachments");
        for (var name : List.of("Offert 19121212-1212.pdf", "Offert två.pdf")) {
            company.press("Ladda upp", "kind", "QUOTE", "file", new Browser.Upload(name, Samples.pdf()));
        }
        company.press("Ladda upp", "kind", "PROJECT_PLAN", "file", new Browser.Upload("plan.pdf", Samples.pdf("plan")));
        var number = Story.proposed(Story.received(Story.submitted(draft), "signatory"), Story.GRANT);
        assertThat(Browser.as("decider").open("/cases/" + number + "/decide").main())
                .contains("Offert, 2 filer, 2 mars 2026");
        decide(number);
        assertThat(attached(number, "sv", "Bilagor"))
                .containsExactly(
                        "Ansökan som kom in 2 mars 2026", "Projektplan, 2 mars 2026", "Offert, 2 filer, 2 mars 2026");
        assertThat(attached(number, "en", "Attachments"))
                .containsExactly(
                        "Application received 2 March 2026",
                        "Project plan, 2 March 2026",
                        "Quote, 2 files, 2 March 2026");
        assertThat(document(number, "sv")).doesNotContain("1212-1212");
        assertThat(attached(decided(Outcome.REFUSAL), "sv", "Bilagor")).isEmpty();
    }

    private static List<String> attached(CaseNumber number, String language, String heading) {
        return Jsoup.parse(document(number, language))
                .select("h2:contains(" + heading + ") ~ ol li")
                .eachText();
    }

    @Test
    void aGrantSaysWhatItIsForOnWhichConditionsAndHowItIsPaid() {
        var letter = Jsoup.parse(document(decided(Outcome.GRANT), "sv"));
        assertThat(letter.select("tbody tr").eachText().toString().replace('\u00a0', ' '))
                .contains(
                        "Konsulttjänst 120 000,00 kr",
                        "Mässdeltagande 80 000,00 kr",
                        "Godkända kostnader 200 000,00 kr");
        assertThat(letter.select("ol:first-of-type").not("ol ~ ol").select("li").eachText())
                .hasSize(7)
                .last()
                .asString()
                .contains("37 § förvaltningslagen");
        assertThat(letter.text())
                .contains(
                        "inom 30 dagar",
                        "även efter 12 och 24 månader (30 §)",
                        "betalda senast 15 januari 2027",
                        "senast 14 februari 2027",
                        "Tyskland, Polen");
    }

    /** 2022:1468, 23 § */
    @Test
    void aGrantSaysWhyItComesBeforeOthers() {
        var grant = Proposal.grant(
                Outcome.GRANT, Kronor.of(100_000), new BigDecimal("200000.00"), Share.HALF, "Stärker exporten.");
        var number = Story.proposed(grant.prioritised("Första steget på en ny marknad.\nTvå avtal väntar."));
        var decider = Browser.as("decider").open("/cases/" + number + "/decide");
        assertThat(decider.main()).contains("Prioritering Första steget på en ny marknad.");
        decider.open("/cases/" + number + "/decide/confirm").pressImpartially("Fatta beslut");
        assertThat(Jsoup.parse(document(number, "sv")).text())
                .contains("Prioritering Bland ansökningar", "(23 § förordningen (2022:1468)")
                .contains("Första steget på en ny marknad. Två avtal väntar.");
        assertThat(Jsoup.parse(document(number, "en")).text()).contains("Priority Among applications", "section 23");
        assertThat(document(decided(Outcome.REFUSAL), "sv")).doesNotContain("Prioritering");
    }

    @Test
    void aGrantSaysThatItIsAidOfMinorImportanceAndHowMuch() {
        var number = decided(Outcome.GRANT);
        var rate = Story.read(number, LetterTest::aid).rate().kronor();
        var euro =
                new BigDecimal("100000").divide(rate, 2, RoundingMode.HALF_UP).toPlainString();
        var swedish = Jsoup.parse(document(number, "sv")).text().replace('\u00a0', ' ');
        assertThat(swedish)
                .contains("förordning (EU) 2023/2831 av den 13 december 2023", "(EUT L, 2023/2831, 15.12.2023)")
                .contains("Det beviljade stödet är 100 000 kr, vilket motsvarar")
                .contains(rate.toPlainString().replace('.', ',') + " kronor för en euro (InforEuro, 1 mars 2026)")
                .contains("högst 300 000,00 € i sådant stöd", "inom 20 arbetsdagar");
        assertThat(swedish.replace(" ", "")).contains(euro.replace('.', ',') + "€");
        var english = Jsoup.parse(document(number, "en")).text().replace('\u00a0', ' ');
        assertThat(english)
                .contains("(OJ L, 2023/2831, 15.12.2023)", "(InforEuro, 1 March 2026)", rate.toPlainString());
        assertThat(document(decided(Outcome.REFUSAL), "sv")).doesNotContain("2023/2831");
    }

    @Test
    void theEnglishOneSaysThatItIsATranslation() {
        var number = decided(Outcome.GRANT);
        var letter = Jsoup.parse(document(number, "en"));
        assertThat(letter.select("html").attr("lang")).isEqualTo("en");
        assertThat(letter.text())
                .contains("Översättning för kännedom / Translation for information")
                .contains("Decision: a grant is given", "may not be appealed", "2 March 2026", "Germany");
        assertThat(document(number, "sv")).doesNotContain("Translation for information");
    }

    @Test
    void aRefusalNamesTheCriteriaThatAreNotMet() {
        var number = Story.checked();
        var officer = Browser.as("officer").open("/cases/" + number + "/propose");
        officer.pressImpartially(
                "Skicka för beslut",
                "outcome",
                "REFUSAL",
                "unheard",
                "OBVIOUSLY_UNNECESSARY",
                "unheardReason",
                "Bara egna uppgifter.",
                "reasons",
                "Företaget fick en check i fjol, och pengarna räcker inte.");
        assertThat(officer.status()).isEqualTo(422);
        assertThat(officer.errors()).containsExactly("Välj vilka krav i checklistan som inte är uppfyllda");
        officer.press("Skicka för beslut", "failed", "ELIG-16", "failed", "AMT-04");
        decide(number);
        var frequency = Story.read(
                number,
                grantCase -> grantCase.schemeVersion().checklist().stream()
                        .filter(item -> item.code().equals("ELIG-16"))
                        .findFirst()
                        .orElseThrow());
        assertThat(document(number, "sv"))
                .contains("Ansökan avslås på dessa punkter", frequency.textSv(), "Pengarna räcker inte, och andra");
        assertThat(document(number, "en"))
                .contains("The application is refused on these points", frequency.textEn(), "The money is not enough");
    }

    @Test
    void aWriteOffAfterAGrantEndsTheGrant() {
        var number = Story.awaitingAcceptance();
        Story.act(number, "signatory", (grantCase, actor, now) -> grantCase.decline(actor, now, null));
        Story.act(number, "officer", Story.proposing(Proposal.without(Outcome.WRITE_OFF, "Företaget har avstått.")));
        decide(number);
        assertThat(document(number, "sv").replace('\u00a0', ' '))
                .contains("Beslutet 2 mars 2026 om stöd på högst 100 000 kr upphör därmed att gälla");
    }

    @Test
    void whatPeopleWroteIsTextAndNothingElse() {
        var hostile = "<script>alert(1)</script> \u202eRTL 😀 'x\" {inject:csrf.token} & -- ]]>";
        var number = Story.proposed(Proposal.without(Outcome.REFUSAL, hostile));
        decide(number);
        wellFormed(document(number, "sv"));
        assertThat(Jsoup.parse(document(number, "sv")).text()).contains("{inject:csrf.token} & -- ]]>");
        assertThat(document(number, "sv")).doesNotContain("<script");
        assertThat(Browser.as("officer").open("/cases/" + number + "/decision").html())
                .doesNotContain("<script>alert");
    }

    @Test
    void theDocumentIsKeptWithItsChecksumAndServedAsItIs() {
        var number = decided(Outcome.GRANT);
        assertThat(document(number, "sv")).isEqualTo(document(number, "sv"));
        var page = Browser.as("officer").open("/cases/" + number + "/decision");
        assertThat(page.select(".app-checksum").text()).matches("[0-9a-f]{64}");
        assertThat(page.select("h1").eachText()).containsExactly("Beslut: stöd beviljas");
        var raw = Browser.as("officer").open("/cases/" + number + "/decision/document?language=sv");
        assertThat(raw.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(raw.header("Content-Security-Policy")).contains("default-src 'none'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "../sv", "SV"})
    void otherLanguagesAreNotThere(String language) {
        assertThat(Browser.as("officer")
                        .open("/cases/" + decided(Outcome.GRANT) + "/decision/document?language=" + language)
                        .status())
                .isEqualTo(404);
    }

    static CaseNumber decided(Outcome outcome) {
        var proposal = switch (outcome) {
            case GRANT -> Proposal.grant(outcome, Kronor.of(100_000), new BigDecimal("200000.00"), Share.HALF, REASONS);
            case PARTIAL_GRANT ->
                Proposal.grant(outcome, Kronor.of(60_000), new BigDecimal("120000.00"), Share.HALF, REASONS);
            case REFUSAL, DISMISSAL, WRITE_OFF -> Proposal.without(outcome, REASONS);
        };
        var number = Story.proposed(proposal);
        decide(number);
        return number;
    }

    private static void decide(CaseNumber number) {
        var browser = Browser.as("decider")
                .open("/cases/" + number + "/decide/confirm")
                .pressImpartially("Fatta beslut");
        assertThat(browser.path()).endsWith("/decision");
    }

    private static String document(CaseNumber number, String language) {
        return Browser.as("officer")
                .open("/cases/" + number + "/decision/document?language=" + language)
                .html();
    }

    private static byte[] pdf(CaseNumber number, String language) {
        var answer = Browser.as("officer").open("/cases/" + number + "/decision/pdf?language=" + language);
        assertThat(answer.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(answer.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"beslut-%s-1-%s.pdf\"".formatted(number, language));
        return answer.bytes();
    }

    private static void wellFormed(String html) {
        try {
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(html)));
        } catch (Exception e) {
            throw new AssertionError("Not well-formed: " + html, e);
        }
    }

    private static GrantedAid aid(GrantCase grantCase) {
        return Objects.requireNonNull(grantCase.decisions().getLast().aid());
    }
}
