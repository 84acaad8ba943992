package se.exportcheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Proposal;

/** What is frozen, an application as it was signed and a decision as it was made, stands alone: it can be read in fifty years. */
@QuarkusTest
class FrozenPagesTest {

    private static final String HOSTILE = "Å & <b>ö</b> \"citat\" 'x' &nbsp; {title} ]]> <!-- --> 🚢 \\";
    private static final String SEEN_AS_NAME = "Åäö & Co \"citat\" 'x' &nbsp; ]]> \\";

    /** What a page may consist of that says something itself, and fetches, runs or leads to nothing. */
    private static final List<String> PLAIN = List.of(
            "html", "head", "meta", "title", "body", "main", "article", "div", "h1", "h2", "h3", "p", "br", "strong",
            "dl", "dt", "dd", "ul", "ol", "li", "table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td");

    private static final List<String> SAYS_SOMETHING = List.of(
            "xmlns", "lang", "xml:lang", "charset", "name", "content", "class", "scope", "id", "aria-labelledby");

    @Inject
    EntityManager database;

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void aSignedApplicationStandsAlone(String language) {
        var address = "/my/cases/" + Story.draft();
        var sofia = Browser.as("applicant");
        sofia.open(address + "/venture").press("Spara och fortsätt", "goal", HOSTILE, "title", SEEN_AS_NAME);
        sofia.open(address + "/costs")
                .press("Lägg till", "costType", "TRAVEL", "description", SEEN_AS_NAME, "amount", "5");
        sofia.open(address + "/funding")
                .press("Lägg till", "financier", SEEN_AS_NAME, "publicMoney", "yes", "amount", "10 000");
        sofia.open(address + "/aid")
                .press(
                        "Lägg till",
                        "grantedDay",
                        "1",
                        "grantedMonth",
                        "2",
                        "grantedYear",
                        "2025",
                        "giver",
                        SEEN_AS_NAME,
                        "measure",
                        HOSTILE,
                        "amount",
                        "12 500");
        sofia.open(address + "/attachments")
                .press("Ladda upp", "kind", "QUOTE", "file", new Browser.Upload("offert & 'pris'.pdf", Samples.pdf()));
        sofia.open(address + "/check").press("Lämna till underskrift", "declarations", declarations(sofia));
        var karin = language.equals("sv") ? Browser.as("signatory") : Browser.inEnglishAs("signatory");
        karin.open(address + "/sign").press(language.equals("sv") ? "Skriv under och skicka in" : "Sign and send in");
        assertThat(karin.path()).endsWith("/receipt");

        var number = new CaseNumber(karin.path().split("/")[2]);
        var page = standsAlone(frozen("select s.html from Submission s where s.grantCase.number = :number", number));
        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo(language);
        assertThat(page.getDocumentElement().getTextContent())
                .contains(HOSTILE, SEEN_AS_NAME, number.value(), "offert & 'pris'.pdf", "5050-1055", "Karin Ek");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void aDecisionStandsAlone(String language) {
        var proposals = List.of(
                Story.proposed(),
                Story.proposed(Proposal.without(se.exportcheck.cases.Outcome.REFUSAL, HOSTILE)),
                Story.proposed(Proposal.without(se.exportcheck.cases.Outcome.WRITE_OFF, HOSTILE)));
        for (var number : proposals) {
            Browser.as("decider").open("/cases/" + number + "/decide/confirm").pressImpartially("Fatta beslut");
            var page = standsAlone(frozen(
                    "select d.html from DecisionDocument d where d.language = '" + language
                            + "' and d.decision.grantCase.number = :number",
                    number));
            assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo(language);
            assertThat(page.getDocumentElement().getTextContent())
                    .contains(number.value(), "Region Västmanland", "Bo Dahlin", "exportcheck@vastmanland.example");
        }
    }

    @Test
    void onAScreenADecisionWearsTheStyleSheetOfToday() {
        var number = Story.proposed();
        Browser.as("decider").open("/cases/" + number + "/decide/confirm").pressImpartially("Fatta beslut");
        var shown = Browser.as("officer").open("/cases/" + number + "/decision/document?language=sv");
        var frozen = frozen(
                "select d.html from DecisionDocument d where d.language = 'sv' and d.decision.grantCase.number = :number",
                number);
        assertThat(shown.select("link[rel=stylesheet]").attr("href")).startsWith("/assets/letter.css?v=");
        assertThat(shown.html().replaceFirst("<link rel=\"stylesheet\"[^>]*>", ""))
                .isEqualTo(frozen);
    }

    @Test
    void whatNoDocumentCanHoldIsRefusedWhenItIsTyped() {
        var sofia = Browser.as("applicant").open("/my/cases/" + Story.draft() + "/venture");
        for (var unwritable : List.of("\u0001", "\u001f", "\u009f", "\ufffe", "\uffff")) {
            sofia.press("Spara och fortsätt", "goal", "Mål" + unwritable);
            assertThat(sofia.status()).isEqualTo(422);
            assertThat(sofia.value("goal")).isEqualTo("Mål\ufffd");
        }
    }

    private static List<String> declarations(Browser check) {
        return check.select("input[name=declarations]").eachAttr("value");
    }

    private String frozen(String hql, CaseNumber number) {
        return Story.in(() -> database.createQuery(hql, String.class)
                .setParameter("number", number)
                .getSingleResult());
    }

    private static Document standsAlone(String html) {
        var page = parsed(html);
        var elements = page.getElementsByTagName("*");
        var all = IntStream.range(0, elements.getLength())
                .mapToObj(i -> (Element) elements.item(i))
                .toList();
        assertThat(all).extracting(Element::getTagName).isSubsetOf(PLAIN);
        assertThat(all.stream().flatMap(FrozenPagesTest::attributes))
                .extracting(Attr::getName)
                .isSubsetOf(SAYS_SOMETHING);
        assertThat(page.getElementsByTagName("title").item(0).getTextContent()).isNotBlank();
        return page;
    }

    private static Stream<Attr> attributes(Element element) {
        var attributes = element.getAttributes();
        return IntStream.range(0, attributes.getLength()).mapToObj(i -> (Attr) attributes.item(i));
    }

    /** With nothing but what XML itself knows: no entity of HTML, nothing from outside. */
    private static Document parsed(String html) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setExpandEntityReferences(false);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
        } catch (Exception e) {
            throw new AssertionError("Not well-formed: " + html, e);
        }
    }
}
