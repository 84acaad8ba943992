package se.exportcheck.reviewing;

import static java.util.stream.Collectors.joining;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.exportcheck.web.Text;

/** What the address of the list of cases asks for, as it was written; and the addresses of its neighbours. */
final class CaseQuery {

    static final String PATH = "/cases";
    static final String SORT = "sort";
    static final String AFTER = "after";
    static final String BEFORE = "before";
    static final String STATUS = "status";
    static final String SEARCH = "q";

    /** Characters of an address that can be kept. */
    static final int LONGEST = 2_000;

    /** What the list is narrowed by beside the status, each removable. */
    static final List<String> FILTERS = List.of(
            SEARCH,
            "officer",
            "outcome",
            "decidedYear",
            "municipality",
            "sizeClass",
            "offering",
            "market",
            "strengthArea",
            "youngLeader",
            "receivedFrom",
            "receivedTo",
            "scheme",
            "appliedFrom",
            "appliedTo",
            "late",
            "followUp",
            "unstated");

    /** The filters that are removed by one link each, as the text to search for is. */
    static final List<String> CHIPS = Stream.concat(
                    Stream.of(STATUS), FILTERS.stream().filter(name -> !name.equals(SEARCH)))
            .toList();

    /** The filters that are folded away when none of them is in use. */
    static final List<String> FOLDED = FILTERS.subList(FILTERS.indexOf("municipality"), FILTERS.size());

    private final Map<String, String> given;

    private CaseQuery(Map<String, String> given) {
        this.given = given;
    }

    static CaseQuery of(MultivaluedMap<String, String> parameters) {
        var given = new LinkedHashMap<String, String>();
        for (var name : names()) {
            var value = parameters.getFirst(name);
            if (!Text.of(value).isEmpty()) {
                given.put(name, Text.of(value));
            }
        }
        return new CaseQuery(given);
    }

    /** Reads what stands behind the question mark of an address; whatever is no filter is left out. */
    static CaseQuery written(@Nullable String address) {
        var parameters = new MultivaluedHashMap<String, String>();
        for (var parameter : Text.of(address).split("&", -1)) {
            var parts = parameter.split("=", 2);
            if (parts.length == 2) {
                parameters.add(parts[0], decoded(parts[1]));
            }
        }
        return of(parameters);
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return value;
        }
    }

    /** What stands behind the question mark of the list's address, from its top; empty when nothing is asked. */
    public String written() {
        return with(AFTER, "").substring(PATH.length()).replaceFirst("^\\?", "");
    }

    /** The list itself, from its top. */
    public String list() {
        return with(AFTER, "");
    }

    /** Where this is saved under a name. */
    public String toSave() {
        return PATH + "/filters/new?" + written();
    }

    /** The same list with what was written in words among its filters, and this left in the field for searching. */
    CaseQuery with(Map<String, String> filters, String search) {
        var changed = new LinkedHashMap<>(given);
        changed.putAll(filters);
        changed.remove(SEARCH);
        if (!search.isEmpty()) {
            changed.put(SEARCH, search);
        }
        return new CaseQuery(changed);
    }

    /** The value as it was written; empty when there is none. */
    public String get(String name) {
        return given.getOrDefault(name, "");
    }

    /** The same list with one thing changed, from the top; an empty value takes it away. */
    public String with(String name, String value) {
        var changed = new LinkedHashMap<>(given);
        changed.remove(AFTER);
        changed.remove(BEFORE);
        if (value.isEmpty()) {
            changed.remove(name);
        } else {
            changed.put(name, value);
        }
        return address(changed);
    }

    public String without(String name) {
        return with(name, "");
    }

    /** All of the same list as a file, named by its ending. */
    public String file(String ending) {
        return with(AFTER, "").replaceFirst(PATH, PATH + "/list." + ending);
    }

    /** The status and the sort alone. */
    public String cleared() {
        return address(only(List.of(STATUS, SORT)));
    }

    /** Text to search for, sort and place. */
    CaseQuery withoutFilters() {
        return new CaseQuery(only(List.of(SEARCH, SORT, AFTER, BEFORE)));
    }

    private Map<String, String> only(List<String> names) {
        var kept = new LinkedHashMap<>(given);
        kept.keySet().retainAll(names);
        return kept;
    }

    private static List<String> names() {
        return Stream.concat(FILTERS.stream(), List.of(STATUS, SORT, AFTER, BEFORE).stream())
                .toList();
    }

    private static String address(Map<String, String> parameters) {
        return parameters.isEmpty()
                ? PATH
                : parameters.entrySet().stream()
                        .map(entry ->
                                entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                        .collect(joining("&", PATH + "?", ""));
    }
}
