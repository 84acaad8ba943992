package se.exportcheck.reviewing.aid;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.exportcheck.companies.ownership.Party;
import se.exportcheck.companies.ownership.PersonDecision;
import se.exportcheck.companies.ownership.PersonLink;
import se.exportcheck.companies.ownership.UndertakingFile;
import se.exportcheck.web.FormErrors;

/**
 * The confirmation of an undertaking as it was filled in.
 *
 * @param seen the enterprises that the page showed
 */
record UndertakingForm(UndertakingFile file, Fields fields, String seen) {

    private static final String YES = "yes";
    private static final String NO = "no";

    static UndertakingForm of(UndertakingFile file) {
        var typed = new HashMap<String, String>();
        var links = file.undertaking().personLinks();
        for (var i = 0; i < links.size(); i++) {
            var row = i;
            file.decisionOn(links.get(i)).ifPresent(decision -> {
                typed.put("together" + row, decision.together() ? YES : NO);
                typed.put("reason" + row, decision.reason());
            });
        }
        return new UndertakingForm(file, Fields.blank(Map.copyOf(typed)), fingerprint(file));
    }

    static UndertakingForm sent(UndertakingFile file, MultivaluedMap<String, String> fields) {
        var typed = Fields.sent(fields, "");
        return new UndertakingForm(file, typed, typed.value("seen"));
    }

    UndertakingForm seenNow() {
        return new UndertakingForm(file, fields, fingerprint(file));
    }

    public List<PersonLink> links() {
        return file.undertaking().personLinks();
    }

    public String together(int row) {
        return fields.value("together" + row);
    }

    public String reason(int row) {
        return fields.value("reason" + row);
    }

    FormErrors errors(AidPageMessages words) {
        var checks = new Checks(fields, words);
        checks.add(!seen.equals(fingerprint(file)), "", words.undertakingChanged());
        for (var i = 0; i < links().size(); i++) {
            var chosen = Stream.of(YES, NO).anyMatch(together(i)::equals);
            checks.add(!chosen, "together" + i, words.decideOnPerson());
            checks.prose("reason" + i, words.reasonMissing());
        }
        return checks.all();
    }

    List<PersonDecision> decisions() {
        return IntStream.range(0, links().size())
                .mapToObj(i -> PersonDecision.of(links().get(i), together(i).equals(YES), reason(i)))
                .toList();
    }

    private static String fingerprint(UndertakingFile file) {
        return Stream.concat(
                        file.undertaking().members().stream().map(Party::identity),
                        file.undertaking().personLinks().stream()
                                .map(link -> link.person().identity()))
                .collect(Collectors.joining("|"));
    }
}
