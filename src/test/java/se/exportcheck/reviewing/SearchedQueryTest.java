package se.exportcheck.reviewing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchedQueryTest {

    private static final List<Properties> LABELS = List.of(labels("cases"), labels("cases_en"));

    private static final QueryValues VALUES = new QueryValues(
            LocalDate.of(2026, 3, 2),
            status -> LABELS.stream()
                    .map(labels -> labels.getProperty("status_$" + status))
                    .toList(),
            outcome -> LABELS.stream()
                    .map(labels -> labels.getProperty("outcome_$" + outcome))
                    .toList());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lyon mässa               | q=lyon mässa
            status:granskning        | status=IN_REVIEW
            Status:Beredning         | status=IN_REVIEW
            status:slutgranskning    | status=FINAL_REVIEW
            status:review            | status=IN_REVIEW
            status:"final review"    | status=FINAL_REVIEW
            status:komplettering     | status=AWAITING_COMPLETION
            status:HEARING           | status=HEARING
            handläggare:jag          | officer=mine
            HANDLAGGARE:Mina         | officer=mine
            officer:nobody           | officer=nobody
            handläggare:ingen        | officer=nobody
            kommun:Köping            | municipality=1983
            ort:köping               | municipality=1983
            place:1983               | municipality=1983
            kommun:"Upplands Väsby"  | municipality=0114
            marknad:Norge            | market=NO
            market:norway            | market=NO
            land:no                  | market=NO
            marknad:"Förenade Arabemiraten" | market=AE
            belopp:>50000            | appliedFrom=50001
            belopp:>=50000           | appliedFrom=50000
            amount:<50000            | appliedTo=49999
            sökt:<=50000             | appliedTo=50000
            belopp:"50 000 kr"       | appliedFrom=50000&appliedTo=50000
            belopp:10000..20000      | appliedFrom=10000&appliedTo=20000
            inkom:2026               | receivedFrom=2026-01-01&receivedTo=2026-12-31
            inkom:2026-02            | receivedFrom=2026-02-01&receivedTo=2026-02-28
            inkom:2026-01-15         | receivedFrom=2026-01-15&receivedTo=2026-01-15
            received:>2026-01-01     | receivedFrom=2026-01-02
            inkom:>2026-01           | receivedFrom=2026-02-01
            inkom:<2026              | receivedTo=2025-12-31
            inkom:<=2026-01          | receivedTo=2026-01-31
            inkom:2026-01..2026-03   | receivedFrom=2026-01-01&receivedTo=2026-03-31
            inkom:>2026-01 inkom:<2026-03 | receivedFrom=2026-02-01&receivedTo=2026-02-28
            försenad:ja              | late=yes
            overdue:no               | late=no
            beslut:avslag            | outcome=REFUSAL
            decision:"partial grant" | outcome=PARTIAL_GRANT
            beslutsår:2026           | decidedYear=2026
            storlek:10–49            | sizeClass=10-49
            stödform:export          | scheme=EXPORT
            lyon kommun:Köping solcell | municipality=1983&q=lyon solcell
            "mässa:lyon" kommun:Köping | municipality=1983&q="mässa:lyon"
            Projekt: Lyon            | q=Projekt: Lyon
            EXP-2026:12 14:30        | q=EXP-2026:12 14:30
            """)
    void queryWordsBecomeFilters(String written, String filters) {
        var searched = searched(written);
        assertThat(searched.unread()).isEmpty();
        assertThat(address(searched)).isEqualTo(filters);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            projekt:Lyon        | UNKNOWN
            statu:beredning     | UNKNOWN
            http://lyon         | UNKNOWN
            status:             | VALUE
            status:utkast       | VALUE
            status:x            | VALUE
            handläggare:Hanna   | VALUE
            kommun:Ankeborg     | VALUE
            kommun:"Upplands    | VALUE
            marknad:Sverige     | VALUE
            marknad:XX          | VALUE
            belopp:mycket       | VALUE
            belopp:-1           | VALUE
            belopp:9999999999   | VALUE
            belopp:2..1         | VALUE
            belopp:>1..2        | VALUE
            inkom:igår          | VALUE
            inkom:2026-13       | VALUE
            inkom:2026-02-30    | VALUE
            inkom:0001          | VALUE
            inkom:2026-03..2026-01 | VALUE
            försenad:kanske     | VALUE
            beslut:kanske       | VALUE
            beslutsår:20x6      | VALUE
            storlek:stor        | VALUE
            stödform:a-b        | VALUE
            """)
    void whatCannotBeReadIsNamedAndStays(String written, SearchedQuery.Wrong wrong) {
        var searched = searched("lyon " + written + " marknad:Norge");
        assertThat(searched.unread())
                .extracting(SearchedQuery.Problem::wrong)
                .first()
                .isEqualTo(wrong);
        assertThat(searched.query().get("market")).isEqualTo("NO");
        assertThat(searched.query().get("q")).startsWith("lyon " + written);
        assertThat(searched.text()).startsWith("lyon").doesNotContain(written);
    }

    @Test
    void aWordTwiceIsNamedAndTheFirstCounts() {
        var searched = searched("status:beredning status:avslutad");
        assertThat(address(searched)).isEqualTo("status=IN_REVIEW&q=status:avslutad");
        assertThat(searched.unread())
                .extracting(SearchedQuery.Problem::wrong)
                .containsExactly(SearchedQuery.Wrong.TWICE);
    }

    @Test
    void aWordReplacesTheFilterThatWasChosenBefore() {
        var parameters = new MultivaluedHashMap<String, String>();
        parameters.putSingle("q", "handläggare:ingen");
        parameters.putSingle("officer", "mine");
        parameters.putSingle("market", "DE");
        var searched = SearchedQuery.of(CaseQuery.of(parameters), VALUES);
        assertThat(searched.query().get("officer")).isEqualTo("nobody");
        assertThat(searched.query().get("market")).isEqualTo("DE");
    }

    /** What is read again is the same: a link on the page asks for what the page shows. */
    @ParameterizedTest
    @ValueSource(strings = {"lyon kommun:Köping", "\"a:b\" c", "status:x lyon", "a  b\tkommun:Ankeborg"})
    void whatIsReadAgainIsTheSame(String written) {
        var once = searched(written);
        assertThat(SearchedQuery.of(once.query(), VALUES).query().with("sort", ""))
                .isEqualTo(once.query().with("sort", ""));
    }

    @Test
    void aThousandHostileStringsAreValuesAndNothingElse() throws IOException {
        for (var hostile : hostile()) {
            for (var word : QueryWord.values()) {
                for (var written : List.of(hostile, "\"" + hostile + "\"")) {
                    var searched = searched(word.name(Locale.ENGLISH) + ":" + written);
                    assertThat(searched.text().length()).isLessThanOrEqualTo(written.length());
                    for (var name : CaseQuery.CHIPS) {
                        assertThat(searched.query().get(name)).matches("[\\w+-]{0,40}");
                    }
                }
            }
        }
    }

    private static List<String> hostile() throws IOException {
        var all = new ArrayList<String>();
        try (var file = SearchedQueryTest.class.getResourceAsStream("/hostile.json")) {
            new ObjectMapper()
                    .readTree(file)
                    .forEach(kind -> kind.forEach(text -> {
                        if (text.isTextual()) {
                            all.add(text.asText());
                        }
                    }));
        }
        assertThat(all).hasSizeGreaterThan(1_000);
        return all;
    }

    private static SearchedQuery searched(String written) {
        var parameters = new MultivaluedHashMap<String, String>();
        parameters.putSingle("q", written);
        return SearchedQuery.of(CaseQuery.of(parameters), VALUES);
    }

    private static String address(SearchedQuery searched) {
        return URLDecoder.decode(searched.query().with("sort", ""), UTF_8).replaceFirst("/cases\\??", "");
    }

    private static Properties labels(String bundle) {
        var labels = new Properties();
        try (var file = new InputStreamReader(
                Objects.requireNonNull(
                        SearchedQueryTest.class.getResourceAsStream("/messages/" + bundle + ".properties")),
                UTF_8)) {
            labels.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return labels;
    }
}
