package se.exportcheck.applying;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.exportcheck.Browser;
import se.exportcheck.Chromium;
import se.exportcheck.PageGates;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.GrantCase;

/** The applicant declares its owners and its group, and reads how much aid of minor importance is left. */
@QuarkusTest
class OwnersTest {

    private static final String ADD = "Lägg till";
    private static final String HOSTILE = "<script>alert(1)</script> \u202E\uD83D\uDE80";

    @Test
    void ownersAreDeclaredAndBecomeLinksForTheOfficer() {
        var draft = Story.draft();
        var company = Browser.as("applicant").open("/my/cases/" + draft + "/owners");
        company.press(ADD, owner("NATURAL_PERSON", "Maja Lund", "", "60"));
        company.press(ADD, owner("FOREIGN_ENTERPRISE", "Nordhafen GmbH", "DE HRB 10220", "30"));
        company.press(
                ADD,
                more(
                        owner("SWEDISH_ENTERPRISE", "Dotter AB", "559990-0072", "100"),
                        "direction",
                        "OWNED_BY_APPLICANT"));
        assertThat(company.main())
                .contains("Maja Lund", "Privatperson", "60 % av rösterna", "Nordhafen GmbH, DE HRB 10220");
        assertThat(company.open("/my/cases/" + draft + "/check").main())
                .contains("Ägare och koncern", "Dotter AB", "Vårt företag äger del i det, 100 % av rösterna");
        Story.submitted(draft);
        var signatory = Browser.as("signatory").open("/my/cases/" + draft + "/sign");
        signatory.press("Skriv under och skicka in");
        var number = Story.read(draft, GrantCase::number);
        Story.act(number, "officer", GrantCase::takeOn);
        assertThat(signatory.open("/cases/" + number + "/application").main()).contains("Nordhafen GmbH");

        var officer = Browser.as("officer").open("/cases/" + number + "/aid");
        assertThat(officer.main())
                .contains("Maja Lund", "Nordhafen GmbH", "Dotter AB, 559990-0072")
                .contains("30 % av rösterna");
        officer.open("/cases/" + number + "/size");
        assertThat(officer.value("name1")).isEqualTo("Dotter AB");
        assertThat(officer.value("relation1")).isEqualTo("CONTROL");
        assertThat(officer.value("name2")).isEqualTo("Nordhafen GmbH");
        assertThat(officer.value("holding2")).isEqualTo("30");
        endAll(officer.open("/cases/" + number + "/aid"));
    }

    /** What is declared once more in another application is one link, not two. */
    @Test
    void theSameOwnersTwiceAreTheSameLinks() {
        var first = sentWithOwner();
        var second = sentWithOwner();
        var officer = Browser.as("officer").open("/cases/" + second + "/aid");
        assertThat(officer.buttons())
                .filteredOn(button -> button.startsWith("Avsluta länken Ägare AB"))
                .hasSize(1);
        assertThat(officer.open("/cases/" + first + "/aid").main()).contains("Ägare AB");
        endAll(officer.open("/cases/" + second + "/aid"));
    }

    private static CaseNumber sentWithOwner() {
        var draft = Story.draft();
        Browser.as("applicant")
                .open("/my/cases/" + draft + "/owners")
                .press(ADD, owner("SWEDISH_ENTERPRISE", "Ägare AB", "559990-0080", "20"));
        Story.submitted(draft);
        Browser.as("signatory").open("/my/cases/" + draft + "/sign").press("Skriv under och skicka in");
        var number = Story.read(draft, GrantCase::number);
        Story.act(number, "officer", GrantCase::takeOn);
        return number;
    }

    @Test
    void aCompanyWithoutOwnersToTellSaysSo() {
        var draft = Story.draft();
        var company = Browser.as("applicant").open("/my/cases/" + draft + "/owners");
        company.press("Det finns inga ägare eller bolag att ange");
        assertThat(company.path()).isEqualTo("/my/cases/" + draft);
        assertThat(company.open("/my/cases/" + draft + "/check").main()).contains("Inga ägare eller bolag är angivna.");
    }

    @ParameterizedTest
    @CsvSource({
        "direction, BOSS, Välj vem som äger vem",
        "kind, '', Välj vad det är",
        "name, '', Fyll i namnet",
        "number, '', 'Ange organisationsnumret, som 559990-0007. Äger en privatperson, välj privatperson och ange bara namnet'",
        "number, 121212-1212, 'Ange organisationsnumret, som 559990-0007. Äger en privatperson, välj privatperson och ange bara namnet'",
        "number, 559990-0007, Det här är ert eget företag",
        "votes, '', Fyll i andelen av rösterna",
        "votes, 100.5, 'Ange en andel mellan 0 och 100, som 51 eller 33,34'",
        "control, BOSS, Välj bland alternativen",
        "kind, NATURAL_PERSON, 'Ange inget nummer för en privatperson, bara namnet'"
    })
    void whatIsWrongIsSaidAtTheField(String field, String typed, String message) {
        var draft = Story.draft();
        var address = "/my/cases/" + draft + "/owners";
        var company = Browser.as("applicant").open(address);
        company.press(ADD, more(owner("SWEDISH_ENTERPRISE", "Ägare AB", "559990-0080", "20"), field, typed));
        assertThat(company.status()).isEqualTo(422);
        assertThat(company.errors()).containsExactly(message);
        assertThat(Story.<Integer>read(
                        draft, grantCase -> grantCase.application().holdings().size()))
                .isZero();
    }

    /** A circle of control is told at once, and nothing of it is stored. */
    @Test
    void nobodyControlsTheCompanyAndIsControlledByIt() {
        var draft = Story.draft();
        var company = Browser.as("applicant").open("/my/cases/" + draft + "/owners");
        company.press(ADD, owner("SWEDISH_ENTERPRISE", "Cirkel AB", "559990-0098", "51"));
        company.press(
                ADD,
                more(owner("SWEDISH_ENTERPRISE", "Cirkel AB", "559990-0098", "60"), "direction", "OWNED_BY_APPLICANT"));
        assertThat(company.status()).isEqualTo(422);
        assertThat(company.errors())
                .containsExactly(
                        "Cirkel AB kan inte både styra över ert företag och styras av det. Kontrollera vem som äger vem");
        assertThat(Story.<Integer>read(
                        draft, grantCase -> grantCase.application().holdings().size()))
                .isEqualTo(1);
        company.press(
                ADD,
                more(owner("SWEDISH_ENTERPRISE", "Cirkel AB", "559990-0098", "10"), "direction", "OWNED_BY_APPLICANT"));
        assertThat(company.status()).isEqualTo(200);
    }

    @Test
    void atMostFiveOwnersAndTheirVotesAreNoMoreThanAll() {
        var company = Browser.as("applicant").open("/my/cases/" + Story.draft() + "/owners");
        for (var name : List.of("Anna", "Bo", "Cia", "Dan")) {
            company.press(ADD, owner("NATURAL_PERSON", name, "", "20"));
        }
        company.press(ADD, owner("NATURAL_PERSON", "Eva", "", "20.01"));
        assertThat(company.errors()).containsExactly("Ägarna har tillsammans mer än 100 procent av rösterna");
        company.press(ADD, owner("NATURAL_PERSON", "anna", "", "5"));
        assertThat(company.errors()).containsExactly("Den står redan i listan. Ändra den raden i stället");
        company.press(ADD, owner("NATURAL_PERSON", "Eva", "", "10"));
        company.press(ADD, owner("NATURAL_PERSON", "Fia", "", "5"));
        assertThat(company.errors()).containsExactly("Ange högst 5 ägare, de största");
    }

    @Test
    void hostileTextIsRefused() {
        var company = Browser.as("applicant").open("/my/cases/" + Story.draft() + "/owners");
        for (var field : List.of("name", "number")) {
            company.press(ADD, more(owner("FOREIGN_ENTERPRISE", "Firma", "NO 1", "20"), field, HOSTILE));
            assertThat(company.status()).isEqualTo(422);
            assertThat(company.html()).doesNotContain("<script>alert(1)");
        }
    }

    /** DM-01: nothing else, 250 000 kronor; here with aid declared in euro so that no rate of the past is needed. */
    @Test
    void theCompanySeesWhatIsLeftOnItsPages() {
        var draft = Story.draft();
        clean(draft);
        var company = Browser.as("applicant").open("/my/cases/" + draft + "/aid");
        assertThat(plain(company.main())).contains("300 000,00 € kvar av 300 000,00 €", "Inget stöd är känt.");
        company.press(ADD, aid("87500", "EUR"));
        assertThat(plain(company.main()))
                .contains("212 500,00 € kvar av 300 000,00 €", "kr per euro (InforEuro 1 mars 2026)")
                .contains("1 februari 2025, Almi: 87 500,00 € = 87 500,00 €")
                .doesNotContain("Det är mer än vad som finns kvar");
        assertThat(plain(Browser.inEnglishAs("applicant")
                        .open("/my/cases/" + draft + "/check")
                        .main()))
                .contains("212 500.00 € left of 300 000.00 €");
        var received = Story.received(Story.submitted(draft), "signatory");
        assertThat(plain(Browser.as("applicant").open("/cases/" + received).main()))
                .contains("212 500,00 € kvar av 300 000,00 €");
    }

    /** A warning, never a stop (DM-R16, förvaltningslagen 19 §). */
    @Test
    void anAmountThatDoesNotFitIsWarnedOfAndCanBeSent() {
        var draft = Story.draft();
        clean(draft);
        var company = Browser.as("applicant").open("/my/cases/" + draft + "/aid");
        company.press(ADD, aid("299000", "EUR"));
        assertThat(plain(company.main()))
                .contains("1 000,00 € kvar", "Ni söker 100 000 kr. Det är mer än vad som finns kvar")
                .contains("Det ni söker är mer än vad som finns kvar av stöd av mindre betydelse.");
        assertThat(company.open("/my/cases/" + draft + "/check").main()).contains("Det är mer än vad som finns kvar");
        Story.submitted(draft);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void thePagesPassTheGates(String language) {
        var draft = Story.draft();
        var company = Browser.as("applicant").open("/my/cases/" + draft + "/owners");
        company.press(ADD, owner("NATURAL_PERSON", "Maja Lund", "", "60"));
        company.open("/my/cases/" + draft + "/aid").press(ADD, aid("280000", "EUR"));
        var page = language.equals("sv") ? Chromium.as("applicant") : Chromium.inEnglishAs("applicant");
        for (var at : List.of("owners", "aid", "check")) {
            page.navigate(Browser.root() + "/my/cases/" + draft + "/" + at);
            PageGates.check(page);
            Chromium.screenshot(page, at + "-" + language, 1280);
            Chromium.screenshot(page, at + "-" + language, 320);
        }
        var received = Story.received(Story.submitted(draft), "signatory");
        page.navigate(Browser.root() + "/cases/" + received);
        PageGates.check(page);
        Chromium.screenshot(page, "company-case-" + language, 1280);
        page.close();
    }

    /** What other stories have granted the company counts no longer. */
    private static void clean(UUID draft) {
        Story.withoutGrants(draft);
    }

    private static Object[] owner(String kind, String name, String number, String votes) {
        return List.<Object>of(
                        "direction", "OWNS_APPLICANT", "kind", kind, "name", name, "number", number, "votes", votes)
                .toArray();
    }

    private static Object[] aid(String amount, String currency) {
        return List.<Object>of(
                        "grantedDay",
                        "1",
                        "grantedMonth",
                        "2",
                        "grantedYear",
                        "2025",
                        "giver",
                        "Almi",
                        "measure",
                        "Rådgivning",
                        "amount",
                        amount,
                        "currency",
                        currency)
                .toArray();
    }

    private static Object[] more(Object[] fields, String field, String typed) {
        var at = List.of(fields).indexOf(field);
        if (at < 0) {
            return Stream.concat(Stream.of(fields), Stream.of(field, typed)).toArray();
        }
        fields[at + 1] = typed;
        return fields;
    }

    /** The company stands alone again, for whoever tests next. */
    private static void endAll(Browser officer) {
        while (officer.buttons().stream().anyMatch(button -> button.startsWith("Avsluta länken"))) {
            officer.press(officer.buttons().stream()
                    .filter(button -> button.startsWith("Avsluta länken"))
                    .findFirst()
                    .orElseThrow());
        }
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
