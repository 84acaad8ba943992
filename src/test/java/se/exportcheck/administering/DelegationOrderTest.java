package se.exportcheck.administering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.exportcheck.Browser;
import se.exportcheck.Chromium;
import se.exportcheck.FrozenClock;
import se.exportcheck.PageGates;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.CaseStatus;
import se.exportcheck.cases.Decisions;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Outcome;
import se.exportcheck.cases.Proposal;
import se.exportcheck.cases.handling.FinalHandling;
import se.exportcheck.money.Kronor;
import se.exportcheck.money.Share;
import se.exportcheck.people.Mandates;

/** The delegation order, kept by the administrator: entered, shown on a day, used and ended, never edited. */
@QuarkusTest
class DelegationOrderTest {

    private static final String ORDER = "/admin/delegation";

    @Inject
    FrozenClock clock;

    @Inject
    Mandates mandates;

    @Inject
    Decisions decisions;

    @Inject
    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @Test
    void theOrderIsShownAsItHoldsOnADay() {
        var browser = Browser.as("admin").open("/admin").follow("Delegationsordning");
        assertThat(browser.main())
                .contains("Gäller 2 mars 2026", "Högst 100 000 kr", "Bo Dahlin", "Får inte delegeras vidare");
        browser.open(ORDER + "?onDay=31&onMonth=12&onYear=2022");
        assertThat(browser.main()).contains("Ingen regel gäller den dagen.", "Gäller inte 31 december 2022", "4.1");
        browser.open(ORDER + "?onDay=31&onMonth=2&onYear=2026");
        assertThat(browser.errors()).containsExactly("Ange en dag, till exempel 27 3 2026");
        assertThat(browser.value("onDay")).isEqualTo("31");
        assertThat(Browser.inEnglishAs("admin").open(ORDER).main())
                .contains("In force on 2 March 2026", "At most 250 000 kr", "from 1 January 2023 until further notice");
    }

    @Test
    void aDeputyDecidesOnTheDaysOfThePeriodOnly() {
        var number = proposed(120_000);
        Browser.as("admin")
                .open(ORDER)
                .follow("Lägg till innehavare eller ersättare regional utvecklingsdirektör")
                .press("Lägg till innehavare eller ersättare", holder("decider", "DEPUTY", 10, 12));
        clock.moveTo(LocalDate.of(2026, 3, 9));
        assertThat(Browser.as("decider").open("/cases/" + number + "/decide").main())
                .contains("Din delegation räcker till 100 000 kr", "Disa Rehn, regional utvecklingsdirektör");
        clock.moveTo(LocalDate.of(2026, 3, 13));
        assertThat(Browser.as("decider")
                        .open("/cases/" + number + "/decide/confirm")
                        .status())
                .isEqualTo(409);
        clock.moveTo(LocalDate.of(2026, 3, 12));
        assertThat(Browser.as("admin").open(ORDER).main()).contains("Disa Rehn", "Bo Dahlin, ersättare");
        var letter = Browser.as("decider")
                .open("/cases/" + number + "/decide/confirm")
                .pressImpartially("Fatta beslut")
                .select(".letter")
                .text();
        assertThat(letter).contains("ersättare för den ordinarie beslutsfattaren", "punkt 4.2 i delegationsordningen");
    }

    @Test
    void aRuleIsEnteredUsedAndEndedButNotBeforeItWasUsed() {
        var browser = Browser.as("admin").open(ORDER).press("Lägg till befattning");
        browser.press("Lägg till befattning", "postTitle", "bitr. chef & Co");
        assertThat(browser.main()).contains("Befattningen är tillagd", "bitr. chef & Co");
        browser.press("Lägg till regel");
        browser.press("Lägg till regel", rule("9.1", holderOf(browser, "bitr. chef & Co")));
        assertThat(browser.main()).contains("Regeln är tillagd", "Avslag", "Får delegeras vidare", "Ingen innehavare");
        browser.follow("Lägg till innehavare eller ersättare bitr. chef & Co")
                .press("Lägg till innehavare eller ersättare", holder("director", "HOLDER", 2, 31));
        assertThat(Story.in(() -> mandates.ofPerson("director").stream()
                        .filter(mandate -> mandate.item().equals("9.1"))
                        .count()))
                .isEqualTo(1);
        browser.follow("Avsluta 9.1");
        assertThat(browser.main()).contains("bitr. chef & Co", "Det går inte att ångra.");
        browser.press("Avsluta", "lastDayDay", "28", "lastDayMonth", "2");
        assertThat(browser.errors()).containsExactly("Välj tidigast 2026-03-01");
        browser.press("Avsluta", "lastDayDay", "1", "lastDayMonth", "3");
        assertThat(browser.main()).contains("Avslutat", "Avslutad av Adam Norén");
        assertThat(Story.in(() -> mandates.inForce(LocalDate.of(2026, 3, 2)).stream()
                        .noneMatch(mandate -> mandate.item().equals("9.1"))))
                .isTrue();
    }

    @Test
    void whatSomebodyDecidedByIsEndedNoEarlierThanThat() {
        var number = proposed(50_000);
        var browser = Browser.as("admin").open(ORDER).press("Lägg till regel");
        browser.press("Lägg till regel", rule("8.1", "person-decider", "decisionType", "", "maxAmount", "60 000"));
        var rule = browser.select("a:contains(Avsluta 8.1)").attr("href");
        clock.moveTo(LocalDate.of(2026, 3, 5));
        Story.act(number, "decider", (grantCase, actor, now) -> {
            var own = actor.mandates().stream().filter(mandate -> mandate.item().equals("8.1"));
            decisions.decide(grantCase, FinalHandling.BY_NOBODY_ELSE, actor.with(own.toList()), now);
        });
        browser.open(rule).press("Avsluta", "lastDayDay", "4", "lastDayMonth", "3", "lastDayYear", "2026");
        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.errors())
                .containsExactly("Någon beslutade enligt den 2026-03-05. Välj den dagen eller en senare");
        browser.press("Avsluta", "lastDayDay", "5");
        assertThat(browser.main()).contains("Avslutat");
        assertThat(browser.open(rule).status()).isEqualTo(404);
        assertThat(Story.<CaseStatus>read(number, GrantCase::status)).isEqualTo(CaseStatus.DECIDED);
    }

    @Test
    void anItemSaysOneThingOnOneDay() {
        var browser = Browser.as("admin").open(ORDER + "/rules/new");
        browser.press("Lägg till regel", rule("4.1", "person-officer2"));
        assertThat(browser.errors())
                .containsExactly("Punkten gäller redan någon av de dagarna. Avsluta den regeln först");
        assertThat(browser.value("committee")).isEqualTo("regionala utvecklingsnämnden");
    }

    @Test
    void whatIsMissingOrWrongIsSaidAtItsField() {
        var browser = Browser.as("admin").open(ORDER + "/rules/new");
        browser.press("Lägg till regel", "committee", " ");
        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.errors())
                .containsExactly(
                        "Ange punkten i delegationsordningen",
                        "Ange nämndens namn",
                        "Välj en befattning eller en person",
                        "Ange den första dagen, till exempel 27 3 2026");
        browser.press(
                "Lägg till regel",
                rule(
                        "5.5",
                        "person-officer2",
                        "maxAmount",
                        "1,5",
                        "toOnDay",
                        "1",
                        "toOnMonth",
                        "3",
                        "toOnYear",
                        "2026"));
        assertThat(browser.errors())
                .containsExactly("Ange beloppet i hela kronor, eller lämna tomt", "Den sista dagen är före den första");
        assertThat(browser.value("maxAmount")).isEqualTo("1,5");
        browser.post(
                ORDER + "/rules/new",
                "submissionKey",
                browser.value("submissionKey"),
                "item",
                "å".repeat(10_000),
                "committee",
                "N\u202eN",
                "decisionType",
                "PARDON",
                "legalBasis",
                "SFS1809",
                "holder",
                "post-0",
                "fromOnDay",
                "2",
                "fromOnMonth",
                "3",
                "fromOnYear",
                "2026",
                "toOnDay",
                "x");
        assertThat(browser.errors())
                .containsExactly(
                        "Punkten får vara högst 40 tecken",
                        "Skriv utan specialtecken som < och >",
                        "Välj ur listan",
                        "Välj ur listan",
                        "Välj en befattning eller en person",
                        "Ange den sista dagen, till exempel 27 3 2026");
        browser.open(ORDER + "/posts/new").press("Lägg till befattning", "postTitle", "Enhetschef");
        assertThat(browser.errors()).containsExactly("Befattningen finns redan");
        browser.open(ORDER).follow("Lägg till innehavare eller ersättare enhetschef");
        browser.press("Lägg till innehavare eller ersättare");
        assertThat(browser.errors())
                .containsExactly(
                        "Välj en person",
                        "Välj innehavare eller ersättare",
                        "Ange den första dagen, till exempel 27 3 2026");
        browser.press(
                "Lägg till innehavare eller ersättare",
                "person",
                "officer2",
                "holds",
                "DEPUTY",
                "fromOnDay",
                "2",
                "fromOnMonth",
                "3",
                "fromOnYear",
                "2026");
        assertThat(browser.errors()).containsExactly("Ange den sista dagen, till exempel 27 3 2026");
        assertThat(Story.in(() -> mandates.ofPerson("officer2").stream()
                        .filter(mandate -> !mandate.item().equals("7.7"))
                        .count()))
                .isZero();
    }

    @Test
    void theSameFormSentTwiceEntersOneRule() {
        var browser = Browser.as("admin").open(ORDER + "/rules/new");
        var key = browser.value("submissionKey");
        var fields = new String[] {
            "submissionKey",
            key,
            "item",
            "7.7",
            "committee",
            "nämnden",
            "holder",
            "person-officer2",
            "fromOnDay",
            "1",
            "fromOnMonth",
            "1",
            "fromOnYear",
            "2040"
        };
        browser.post(ORDER + "/rules/new", fields);
        browser.post(ORDER + "/rules/new", fields);
        assertThat(Story.in(() -> mandates.ofPerson("officer2").stream()
                        .filter(mandate -> mandate.item().equals("7.7"))
                        .count()))
                .isEqualTo(1);
    }

    @Test
    void whatIsEnteredIsNeverEditedOnlyEndedOnce() throws SQLException {
        try (var owner = DriverManager.getConnection(url, "postgres", "postgres")) {
            for (var change : List.of(
                    "update delegation_rule set max_amount_sek = 999999",
                    "update delegation_rule set item = '1', ended_on = current_date, ended_by = 'x', ended_at = now()",
                    "delete from delegation_rule",
                    "update tenure set to_on = null, person = 'officer'",
                    "delete from tenure",
                    "update post set title = 'x'")) {
                assertThatExceptionOfType(SQLException.class)
                        .as(change)
                        .isThrownBy(() -> owner.createStatement().execute(change))
                        .satisfies(refusal -> assertThat(refusal.getSQLState()).isEqualTo("23000"));
            }
        }
    }

    @Test
    void anotherRegionHasItsOwnOrder() {
        assertThat(Story.in("skane", () -> mandates.ofPerson("decider"))).isEmpty();
        assertThat(Story.in("skane", () -> mandates.ofPerson("decider-skane"))).hasSize(1);
        assertThat(Story.in("vastmanland", () -> mandates.ofPerson("decider-skane")))
                .isEmpty();
    }

    @Test
    void nobodyElseComesIn() {
        for (var person : List.of("manager", "auditor", "decider", "registrar", "applicant")) {
            var browser = Browser.as(person);
            for (var path :
                    List.of("", "/rules/new", "/rules/1/end", "/posts/new", "/posts/1/holders/new", "/holders/1/end")) {
                assertThat(browser.open(ORDER + path).status())
                        .as(person + path)
                        .isEqualTo(403);
                if (!path.isEmpty()) {
                    assertThat(browser.open("/").post(ORDER + path).status())
                            .as(person + path)
                            .isEqualTo(403);
                }
            }
        }
        for (var path : List.of("/rules/999999/end", "/posts/999999/holders/new", "/holders/999999/end")) {
            assertThat(Browser.as("admin").open(ORDER + path).status()).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void thePagesPassTheGates(String language) {
        var page = language.equals("sv") ? Chromium.as("admin") : Chromium.inEnglishAs("admin");
        var admin = Browser.as("admin").open(ORDER);
        var end = admin.select("a[href*=rules]:contains(4.1)").attr("href");
        var holder = admin.select("a[href*=holders]:contains(Bo Dahlin)").attr("href");
        var deputy = admin.select("a[href*=posts]:contains(enhetschef)").attr("href");
        for (var path : List.of(ORDER, ORDER + "/rules/new", ORDER + "/posts/new", deputy, end, holder)) {
            page.navigate(path);
            PageGates.check(page);
            var name =
                    "admin" + path.replaceAll("\\d+/", "").replace("/admin", "").replace('/', '-');
            Chromium.screenshot(page, name + "-" + language, 1280);
            Chromium.screenshot(page, name + "-" + language, 320);
            if (!path.equals(ORDER)) {
                page.locator("main form input[type=text]").all().forEach(field -> field.fill(""));
                page.locator("main form button[type=submit]").last().click();
                page.waitForSelector(".govuk-error-summary");
                PageGates.check(page);
            }
        }
        page.close();
    }

    private static Object[] holder(String person, String holds, int from, int to) {
        return new Object[] {
            "person",
            person,
            "holds",
            holds,
            "fromOnDay",
            from,
            "fromOnMonth",
            3,
            "fromOnYear",
            2026,
            "toOnDay",
            to,
            "toOnMonth",
            3,
            "toOnYear",
            2026
        };
    }

    private static Object[] rule(String item, String holder, Object... more) {
        var fields = new LinkedHashMap<String, Object>(Map.of(
                "item",
                item,
                "holder",
                holder,
                "committee",
                "regionala utvecklingsnämnden",
                "decisionType",
                "REFUSAL",
                "onward",
                "YES",
                "fromOnDay",
                2,
                "fromOnMonth",
                3,
                "fromOnYear",
                2026));
        for (int i = 0; i < more.length; i += 2) {
            fields.put((String) more[i], more[i + 1]);
        }
        return fields.entrySet().stream()
                .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                .toArray();
    }

    private static String holderOf(Browser browser, String title) {
        return Objects.requireNonNull(browser.select("option:containsOwn(" + title.replace(" <b>", "") + ")")
                .attr("value"));
    }

    private static CaseNumber proposed(long amount) {
        return Story.proposed(Proposal.grant(
                Outcome.GRANT, Kronor.of(amount), BigDecimal.valueOf(amount * 2).setScale(2), Share.HALF, "Skäl."));
    }
}
