package se.exportcheck.forms;

import static se.exportcheck.forms.Field.ANY;
import static se.exportcheck.forms.Field.choice;
import static se.exportcheck.forms.Field.day;
import static se.exportcheck.forms.Field.exact;
import static se.exportcheck.forms.Field.given;
import static se.exportcheck.forms.Field.name;
import static se.exportcheck.forms.Field.prose;

import java.time.LocalDate;
import java.util.List;
import se.exportcheck.Browser;
import se.exportcheck.Story;
import se.exportcheck.cases.changes.Wish;

/** What says who may decide, what the committee has decided, and what it was told of. */
final class PowersForms {

    private static final String ORDER = "/admin/delegation";
    private static final Field COMMITTEE = name("committee", 200, "regionala utvecklingsnämnden");
    private static final Field FIRST_DAY = day("fromOn", "2026-03-02");

    /** Who else took part in the final handling of a decision, and who dissented. */
    static final List<Field> HANDLING = List.of(
            name("others", 2000, "Karin Ek, regionjurist").orEmpty(),
            name("dissenter", 200, "Karin Ek").orEmpty(),
            prose("dissent", 4000, "Beloppet är för högt.").orEmpty(),
            name("secondDissenter", 200, "Bo Ny").orEmpty(),
            prose("secondDissent", 4000, "Ansökan borde avslås.").orEmpty());

    static final List<Form> ALL = List.of(
            recorded(
                    choice("body", "COMMITTEE"),
                    COMMITTEE,
                    day("decidedOn", "2026-03-02"),
                    given("minute", "§ 45"),
                    given("chair", ""),
                    given("urgency", "")),
            recorded(
                    given("body", "COMMITTEE"),
                    given("committee", "nämnden"),
                    day("decidedOn", "2026-03-02"),
                    name("minute", 100, "§ 45")),
            recorded(
                            given("body", "CHAIR"),
                            given("committee", "nämnden"),
                            day("decidedOn", "2026-03-02"),
                            name("chair", 200, "Barbro Lind"),
                            prose("urgency", 2000, "Mässan är i morgon."))
                    .and(HANDLING)
                    .readBy("officer", landed -> Form.up(landed) + "/events"),
            Form.of(
                            "/cases/{number}/changes/{ordinal}/record-decision",
                            "registrar",
                            () -> "/cases/" + Story.changeProposed(Wish.extension(LocalDate.of(2027, 2, 1), "Mer tid."))
                                    + "/changes/1/record-decision",
                            given("body", "COMMITTEE"),
                            COMMITTEE,
                            day("decidedOn", "2026-03-02"),
                            name("minute", 100, "§ 45"),
                            given("chair", ""),
                            given("urgency", ""))
                    .and(HANDLING)
                    .readBy("officer", landed -> landed.replaceFirst("/changes/.*", "/decision"))
                    .asking(),
            Form.of(
                            ORDER + "/rules/new",
                            "admin",
                            () -> ORDER + "/rules/new",
                            name("item", 40, "11.1"),
                            COMMITTEE,
                            choice("decisionType", "GRANT").orEmpty(),
                            choice("legalBasis", "SFS2022_1468_17").orEmpty(),
                            exact("maxAmount", "75 000").orEmpty(),
                            choice("holder", ANY),
                            given("onward"),
                            FIRST_DAY,
                            day("toOn", "2026-03-31").orEmpty())
                    .neverSent(),
            Form.of(ORDER + "/rules/{id}/end", "admin", () -> link("rules"), day("lastDay", "2026-03-02"))
                    .neverSent(),
            Form.of(ORDER + "/posts/new", "admin", () -> ORDER + "/posts/new", name("postTitle", 200, "avdelningschef"))
                    .neverSent(),
            Form.of(
                            ORDER + "/posts/{id}/holders/new",
                            "admin",
                            () -> link("posts"),
                            choice("person", "officer2"),
                            choice("holds", "HOLDER"),
                            FIRST_DAY,
                            day("toOn", "2026-03-31").orEmpty())
                    .neverSent(),
            Form.of(ORDER + "/holders/{id}/end", "admin", () -> link("holders"), day("lastDay", "2026-03-02"))
                    .neverSent(),
            Form.of(
                            "/reports/delegation/reported",
                            "registrar",
                            () -> "/reports/delegation/reported",
                            COMMITTEE,
                            day("meetingOn", "2026-03-02"),
                            name("minute", 100, "§ 52"))
                    .neverSent(),
            frozen("awards"),
            frozen("result").neverSent(),
            frozen("budget").neverSent(),
            frozen("effects").neverSent());

    private PowersForms() {}

    private static Form frozen(String report) {
        return Form.of(
                "/reports/" + report + "/{year:(19|20)\\d\\d}/frozen",
                "manager",
                () -> "/reports/" + report + "/2026/frozen",
                name("purpose", 200, "Nämndens möte i mars"));
    }

    private static Form recorded(Field... fields) {
        return Form.of(
                "/cases/{number}/record-decision",
                "registrar",
                () -> "/cases/" + Story.proposed() + "/record-decision",
                fields);
    }

    /** The first of the delegation order that can be changed so. */
    private static String link(String kind) {
        return Browser.as("admin")
                .open(ORDER)
                .select("a[href~=" + ORDER + "/" + kind + "/\\d+/]")
                .attr("href");
    }
}
