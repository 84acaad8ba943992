package se.exportcheck.reviewing;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.CaseCounts;
import se.exportcheck.cases.CaseLine;
import se.exportcheck.cases.CaseSlice;
import se.exportcheck.cases.CaseStatus;
import se.exportcheck.cases.Outcome;
import se.exportcheck.cases.Unstated;
import se.exportcheck.cases.application.Offering;
import se.exportcheck.cases.application.YoungLeader;
import se.exportcheck.cases.followup.Response;
import se.exportcheck.companies.SizeClass;
import se.exportcheck.people.Colleague;
import se.exportcheck.web.FormErrors;

/** All that the list of cases shows. */
record CaseListPage(
        CaseQuery query,
        ReadQuery read,
        CaseSlice slice,
        CaseCounts counts,
        boolean staff,
        boolean cut,
        CaseListWords.Phrases phrases,
        List<SavedFilter> saved,
        List<Colleague> colleagues) {

    /** A status and its cases; null is all statuses. */
    record Tab(@Nullable CaseStatus status, String count, String address, boolean chosen) {}

    public FormErrors errors() {
        return phrases.errors();
    }

    /** All, then every status that has a case. */
    public List<Tab> tabs() {
        var chosen = read.filter().status();
        var statuses = Stream.of(CaseStatus.values()).filter(status -> counts.of(status) > 0 || status == chosen);
        return Stream.concat(Stream.of(tab(null, chosen)), statuses.map(status -> tab(status, chosen)))
                .toList();
    }

    public String count() {
        return written(counts.of(read.filter().status()));
    }

    public boolean isOne() {
        return counts.of(read.filter().status()) == 1;
    }

    public boolean isNarrowed() {
        return !phrases.chips().isEmpty() || read.filter().status() != null;
    }

    /** There is something to save, and all of it is understood. */
    public boolean isSavable() {
        return staff && isNarrowed() && !errors().any();
    }

    /** Whoever may assign has something here to assign. */
    public boolean isAssigning() {
        return !colleagues.isEmpty();
    }

    /** The value of the box beside a line. */
    public String mark(CaseLine line) {
        return MarkedCase.of(line);
    }

    public String sortedBy(String code) {
        return query.with(CaseQuery.SORT, code);
    }

    /** For {@code aria-sort}; null when the list is sorted by something else. */
    public @Nullable String direction(String code) {
        var sort = read.window().sort();
        return !sort.code().equals(code) ? null : sort.isAscending() ? "ascending" : "descending";
    }

    public @Nullable String previous() {
        return slice.previous()
                .map(place -> query.with(CaseQuery.BEFORE, place.toString()))
                .orElse(null);
    }

    public @Nullable String next() {
        return slice.next()
                .map(place -> query.with(CaseQuery.AFTER, place.toString()))
                .orElse(null);
    }

    public List<String> officers() {
        return List.of(ReadQuery.MINE, ReadQuery.NOBODY);
    }

    public List<String> yesAndNo() {
        return List.of(ReadQuery.YES, ReadQuery.NO);
    }

    /** The words that the field for searching knows. */
    public List<QueryWord> words() {
        return List.of(QueryWord.values());
    }

    public List<Outcome> outcomes() {
        return List.of(Outcome.values());
    }

    public List<SizeClass> sizeClasses() {
        return List.of(SizeClass.values());
    }

    /** Addresses may carry the name as well as the code. */
    public String sizeCode() {
        var size = read.filter().sizeClass();
        return size == null ? "" : size.code();
    }

    public List<Offering> offerings() {
        return List.of(Offering.values());
    }

    public List<YoungLeader> youngLeaders() {
        return List.of(YoungLeader.values());
    }

    /** Those of the usual follow-ups, and the one that is asked for. */
    public List<Unstated> unstated() {
        return List.of(Unstated.values());
    }

    public List<Response> responses() {
        var usual = Stream.of(12, 24)
                .flatMap(months -> Stream.of(Response.Kind.values()).map(kind -> new Response(months, kind)));
        return Stream.concat(usual, Stream.ofNullable(read.filter().response()))
                .distinct()
                .toList();
    }

    /** Whether a filter is in use that is otherwise folded away. */
    public boolean isUnfolded() {
        return CaseQuery.FOLDED.stream().anyMatch(name -> !query.get(name).isEmpty());
    }

    private Tab tab(@Nullable CaseStatus status, @Nullable CaseStatus chosen) {
        var address = query.with(CaseQuery.STATUS, status == null ? "" : status.name());
        return new Tab(status, written(counts.of(status)), address, status == chosen);
    }

    private static String written(long count) {
        return count < CaseCounts.MOST ? String.valueOf(count) : "1\u00a0000+";
    }
}
