package se.exportcheck.archiving.packing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import javax.xml.namespace.NamespaceContext;
import javax.xml.namespace.QName;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import se.exportcheck.Browser;
import se.exportcheck.Story;
import se.exportcheck.Vectors;
import se.exportcheck.VeraPdf;
import se.exportcheck.archiving.Archive;
import se.exportcheck.archiving.Disclosing;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.letters.LetterField;
import se.exportcheck.cases.letters.LetterKind;
import se.exportcheck.cases.letters.Particulars;
import se.exportcheck.introducing.Introducing;

/**
 * The package for the e-archive, held against its written profile: the schemas of METS and PREMIS are in no registry that the
 * build asks.
 */
@QuarkusTest
class PackageTest {

    private static final Map<String, String> PREFIXES = Map.of(
            "mets", Mets.NAMESPACE,
            "csip", Mets.CSIP,
            "xlink", Mets.XLINK,
            "premis", Premis.NAMESPACE,
            "case", CaseDescription.NAMESPACE);

    @Test
    void thePackageIsAsItsProfileSays() {
        var number = Archive.closed();
        delayed(number);
        var files = fetched(number);
        assertThat(rules()).hasSizeGreaterThan(25).allSatisfy(rule -> {
            var document = parsed(file(files, rule[1]));
            assertThat(holds(document, rule[2])).as("%s: %s", rule[0], rule[3]).isTrue();
        });
        assertThat(new String(file(files, "metadata/descriptive/case.xml"), UTF_8))
                .contains(number.value(), "Mälarsensor AB", "Åtgärden är löpande drift.", "plan.pdf");
    }

    @Test
    void introductionsAndRefusedDisclosuresAreInThePackage() throws IOException {
        var number = Disclosing.refused(Introducing.asked());
        var files = fetched(number);
        assertThat(rules())
                .allSatisfy(rule -> assertThat(holds(parsed(file(files, rule[1])), rule[2]))
                        .as("%s: %s", rule[0], rule[3])
                        .isTrue());
        assertThat(new String(file(files, "metadata/descriptive/case.xml"), UTF_8))
                .contains("<partner>Almi</partner>", "Vi vill hitta kunder i Norge.", "Vi samtycker.")
                .contains("<wanted>Ansökan med bilagor.</wanted>", "<ground>OSL 21 kap. 3 §</ground>")
                .as("who asked")
                .doesNotContain("Frida", "frida@example.org");
        VeraPdf.check(file(files, "representations/rep1/data/disclosures/disclosure-1-sv.pdf"));
    }

    /** What CASE11 to CASE14 say holds of claims, recoveries, appeals and follow-ups that are there. */
    @Test
    void theMoneyAndTheYearsAfterAreInThePackage() {
        var files = fetched(Ventures.closed());
        assertThat(rules())
                .allSatisfy(rule -> assertThat(holds(parsed(file(files, rule[1])), rule[2]))
                        .as("%s: %s", rule[0], rule[3])
                        .isTrue());
        var told = parsed(file(files, "metadata/descriptive/case.xml"));
        assertThat(List.of(
                        "count(//case:claim[case:line[case:sek='200000.00'][case:approvedSek='180000.00'][case:comment]])=1",
                        "count(//case:claim/case:hearing[case:message][case:answer='Det är samma mässa.'])=1",
                        "count(//case:claim[case:paidOn]/case:event[case:action='CONFIRM_PAID'])=1",
                        "count(//case:recovery[case:status='SETTLED'][case:ground][case:repayment/@sek='40000.00'])=1",
                        "count(//case:recovery/case:event[case:action='DECIDE'][case:by][case:at])=1",
                        "count(//case:appeal[case:judgment='UPHELD'][case:courtNumber][case:event])=1",
                        "count(//case:followUp[case:status='ANSWERED'][case:indicators][case:text])=2",
                        "count(//case:finalReport[case:activitiesDone][case:results][case:indicators])=1"))
                .allSatisfy(rule -> assertThat(holds(told, rule)).as(rule).isTrue());
    }

    /** The profile that people read has the same rules as the one that this test reads. */
    @Test
    void theWrittenProfileNamesEveryRule() throws IOException {
        var written = Files.readString(Path.of("src/main/docs/archive-package.md"));
        assertThat(rules().stream().map(rule -> "| " + rule[0] + " |"))
                .allSatisfy(rule -> assertThat(written).contains(rule));
    }

    @Test
    void everyFileIsInTheTableOfContentsWithItsChecksum() {
        var files = fetched(Archive.closed());
        var listed = new TreeMap<String, Element>();
        elements(parsed(file(files, "METS.xml")), "//mets:mdRef").forEach(each -> listed.put(href(each), each));
        elements(parsed(file(files, "METS.xml")), "//mets:file")
                .forEach(each -> listed.put(
                        href((Element) each.getElementsByTagName("FLocat").item(0)), each));
        assertThat(listed.keySet())
                .containsExactlyInAnyOrderElementsOf(files.keySet().stream()
                        .filter(path -> !path.equals("METS.xml"))
                        .toList());
        assertThat(listed).allSatisfy((path, entry) -> {
            assertThat(entry.getAttribute("CHECKSUM")).as(path).isEqualTo(sha256(file(files, path)));
            assertThat(entry.getAttribute("SIZE")).as(path).isEqualTo(String.valueOf(file(files, path).length));
        });
        var kept = elements(parsed(file(files, "metadata/preservation/premis.xml")), "//premis:messageDigest").stream()
                .map(Element::getTextContent);
        assertThat(kept)
                .containsExactlyInAnyOrderElementsOf(files.entrySet().stream()
                        .filter(file -> file.getKey().startsWith("representations/"))
                        .map(file -> sha256(file.getValue()))
                        .toList());
    }

    @Test
    void whatTheRegionWroteIsFitForTheArchive() throws IOException {
        var number = Archive.closed();
        delayed(number);
        var files = fetched(number);
        var written = files.entrySet().stream()
                .filter(file -> file.getKey().matches("representations/rep1/data/letters/.*"))
                .toList();
        assertThat(written).hasSizeGreaterThanOrEqualTo(2);
        for (var file : written) {
            VeraPdf.check(file.getValue());
        }
    }

    @Test
    void onlyAClosedCaseIsPackedAndOnlyByThoseWhoWorkWithTheArchive() {
        var number = Archive.closed();
        var address = "/cases/" + number + "/archive/package.zip";
        var registrar = Browser.as("registrar").open("/cases/" + number + "/archive/deliveries");
        assertThat(registrar.buttons()).contains("Hämta arkivpaket (zip)");
        assertThat(Browser.as("officer")
                        .open("/cases/" + number + "/archive/deliveries")
                        .buttons())
                .doesNotContain("Hämta arkivpaket (zip)");
        for (var person : List.of("officer", "auditor", "decider", "payer")) {
            assertThat(Browser.as(person).post(address).status()).as(person).isEqualTo(403);
        }
        assertThat(Browser.as("applicant").post(address).status()).isEqualTo(404);
        assertThat(Browser.as("manager").post(address).status()).isEqualTo(200);
        assertThat(Browser.as("auditor").open("/audit?case=" + number).main()).contains("Arkivpaket gjordes");
        var open = Browser.as("registrar").post("/cases/" + Story.inReview() + "/archive/package.zip");
        assertThat(open.status()).isEqualTo(409);
        assertThat(open.main()).contains("Ärendet måste vara avslutat");
    }

    private static void delayed(CaseNumber number) {
        var particulars = Particulars.none()
                .written(LetterField.REASONS, "Många ansökningar.")
                .day(LetterField.EXPECTED_ON, LocalDate.of(2026, 6, 1));
        Story.letter(number, LetterKind.DELAY, particulars);
    }

    /** Name, file, XPath and meaning. */
    private static List<String[]> rules() {
        return Vectors.text("archive-package.csv")
                .lines()
                .skip(1)
                .map(line -> line.split(";"))
                .toList();
    }

    /** The files of the package by their paths in its one folder. */
    private static byte[] file(Map<String, byte[]> files, String path) {
        return Objects.requireNonNull(files.get(path), path);
    }

    private static Map<String, byte[]> fetched(CaseNumber number) {
        var browser = Archive.packed(number);
        assertThat(browser.header("Content-Type")).isEqualTo("application/zip");
        var files = new TreeMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(browser.bytes()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getName()).startsWith("exportcheck-" + number);
                files.put(entry.getName().substring(entry.getName().indexOf('/') + 1), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static Document parsed(byte[] xml) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static boolean holds(Document document, String rule) {
        return (Boolean) asked(document, rule, XPathConstants.BOOLEAN);
    }

    private static List<Element> elements(Document document, String path) {
        var nodes = (NodeList) asked(document, path, XPathConstants.NODESET);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    private static Object asked(Document document, String path, QName as) {
        try {
            var xpath = XPathFactory.newInstance().newXPath();
            xpath.setNamespaceContext(new Prefixes());
            return xpath.evaluate(path, document, as);
        } catch (Exception e) {
            throw new AssertionError(path, e);
        }
    }

    private static String href(Element element) {
        return element.getAttributeNS(Mets.XLINK, "href");
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static final class Prefixes implements NamespaceContext {
        @Override
        public String getNamespaceURI(String prefix) {
            return PREFIXES.getOrDefault(prefix, "");
        }

        @Override
        public String getPrefix(String namespace) {
            return "";
        }

        @Override
        public Iterator<String> getPrefixes(String namespace) {
            return Stream.<String>empty().iterator();
        }
    }
}
