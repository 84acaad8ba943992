package se.exportcheck.forms;

import static se.exportcheck.forms.Field.ANY;
import static se.exportcheck.forms.Field.choice;
import static se.exportcheck.forms.Field.day;
import static se.exportcheck.forms.Field.exact;
import static se.exportcheck.forms.Field.given;
import static se.exportcheck.forms.Field.name;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import se.exportcheck.Browser;
import se.exportcheck.Story;

/** What is told to the register of aid, and the rates of the euro. */
final class RegisterForms {

    /** The last entry that was exported; exporting another takes away the grant of the same company before it. */
    private static final AtomicReference<String> EXPORTED = new AtomicReference<>();

    static final List<Form> ALL = List.of(
            Form.of(
                    "/register/{entry:[0-9]+}/industry",
                    "officer",
                    () -> entry() + "/industry",
                    exact("sniCode", "62.010"),
                    choice("sniVersion", "SNI_2007")),
            Form.of(
                            "/register/confirmation",
                            "manager",
                            RegisterForms::confirmation,
                            given("entry", ANY),
                            name("reference", 100, "SA-2026-1"),
                            day("registeredOn", "2026-03-02"))
                    .on(at -> at + "?entry=" + EXPORTED.get())
                    .readBy("officer", landed -> "/register/done"),
            Form.of(
                            "/admin/rates/new",
                            "admin",
                            () -> "/admin/rates/new",
                            choice("source", "ECB"),
                            day("day", "2026-02-27"),
                            exact("rate", "11,0123"),
                            given("replaces"))
                    .neverSent());

    private RegisterForms() {}

    private static String entry() {
        var number = Story.decided();
        return Browser.as("officer")
                .open("/cases/" + number + "/aid")
                .select("main a[href^=/register/]")
                .attr("href");
    }

    private static String confirmation() {
        var entry = entry();
        Browser.as("manager").open(entry).press("Exportera posten");
        EXPORTED.set(entry.substring(entry.lastIndexOf('/') + 1));
        return "/register/confirmation";
    }
}
