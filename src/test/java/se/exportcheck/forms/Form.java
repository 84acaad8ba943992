package se.exportcheck.forms;

import static se.exportcheck.forms.Field.choice;
import static se.exportcheck.forms.Field.given;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import se.exportcheck.Browser;

/**
 * A form of the application, as a test fills it in.
 *
 * @param route where it is sent, as the program declares it
 * @param person who sends it; nobody in particular when empty
 * @param at makes a story in which the form is open; the address it is sent to
 * @param page the page that it stands on, by where it is sent
 * @param sent whether a test may send it filled in right as well
 * @param readers who reads what it says, and where
 */
record Form(
        String route,
        String person,
        Supplier<String> at,
        UnaryOperator<String> page,
        List<Field> fields,
        boolean sent,
        List<Reader> readers) {

    /** A person and the page where they read it, by the page that the form leads to. */
    record Reader(String person, UnaryOperator<String> page) {}

    static Form of(String route, String person, Supplier<String> at, Field... fields) {
        return new Form(route, person, at, UnaryOperator.identity(), List.of(fields), true, List.of());
    }

    /** It asks about conflict of interest as well; {@code /cases/{number}/conflict} tries what follows a yes. */
    Form asking() {
        var question = Stream.of(choice("conflict", "NO"), given("conflictGround"), given("conflictText", ""));
        var all = Stream.concat(fields.stream(), question).toList();
        return new Form(route, person, at, page, all, sent, readers);
    }

    /** It has these fields as well. */
    Form and(List<Field> more) {
        var all = Stream.concat(fields.stream(), more.stream()).toList();
        return new Form(route, person, at, page, all, sent, readers);
    }

    /** It stands on another page than where it is sent. */
    Form on(UnaryOperator<String> otherPage) {
        return new Form(route, person, at, otherPage, fields, sent, readers);
    }

    /** What is right changes what other tests stand on. */
    Form neverSent() {
        return new Form(route, person, at, page, fields, false, readers);
    }

    Form readBy(String reader, UnaryOperator<String> where) {
        var more = Stream.concat(readers.stream(), Stream.of(new Reader(reader, where)));
        return new Form(route, person, at, page, fields, sent, more.toList());
    }

    /** Read on the page that the form leads to. */
    Form readBy(String reader) {
        return readBy(reader, UnaryOperator.identity());
    }

    /** Its page, before whoever sends it; in a case they have said that there is no conflict of interest. */
    Browser open(String address) {
        var browser = person.isEmpty() ? Browser.anonymous() : Browser.as(person);
        if (address.startsWith("/cases/") && !asksAboutConflict()) {
            declareImpartial(browser, address.split("/")[2]);
        }
        return browser.open(page.apply(address));
    }

    private static void declareImpartial(Browser browser, String number) {
        browser.open("/cases/" + number + "/conflict");
        if (!browser.select("main form [name=conflict]").isEmpty()) {
            browser.press("Spara svaret", "conflict", "NO");
        }
    }

    boolean asksAboutConflict() {
        return fields.stream().anyMatch(field -> field.name().equals("conflict"));
    }

    boolean hasText() {
        return fields.stream().anyMatch(Field::isText);
    }

    @Override
    public String toString() {
        return route + " "
                + Arrays.toString(fields.stream()
                        .filter(field -> field.kind() != Field.Kind.GIVEN)
                        .map(Field::name)
                        .toArray());
    }

    /** The page one level up. */
    static String up(String address) {
        return address.substring(0, address.lastIndexOf('/'));
    }
}
