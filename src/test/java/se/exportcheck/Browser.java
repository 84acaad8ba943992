package se.exportcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jsoup.Connection;
import org.jsoup.Connection.Method;
import org.jsoup.Connection.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/** A person at a browser without JavaScript: opens pages, reads them, fills in forms and presses buttons. */
public final class Browser {

    /** A file to give to a file field. */
    public record Upload(String fileName, byte[] content) {}

    private static final int REDIRECTS = 10;
    private static final String BUTTONS = "button, a.govuk-button, .app-header__sign-out";

    private final Connection session;
    private boolean impartial = true;
    private Response response;
    private Document page;
    private @Nullable String landing;

    private Browser(String language) {
        session = Jsoup.newSession()
                .ignoreHttpErrors(true)
                .ignoreContentType(true)
                .followRedirects(false)
                .maxBodySize(0)
                .timeout(30_000)
                .header("Accept", "text/html")
                .header("Accept-Language", language);
    }

    public static Browser anonymous() {
        return new Browser("sv");
    }

    public static Browser anonymousInEnglish() {
        return new Browser("en");
    }

    /** Signs in as a demo person, by the sign-in that everyone uses. */
    public static Browser as(String person) {
        return anonymous().signIn(person);
    }

    public static Browser inEnglishAs(String person) {
        return anonymousInEnglish().signIn(person);
    }

    private Browser signIn(String person) {
        open("/sign-in");
        var choice = page().selectFirst("button[name=predefined-" + person + "]");
        assertThat(choice)
                .as(
                        "the button of %s at %s, which answered %s",
                        person, response().url(), status())
                .isNotNull();
        return submit((FormElement) choice.closest("form"), choice, List.of());
    }

    public Browser open(String path) {
        return go(session.newRequest(address(path)).method(Method.GET));
    }

    /** Asks for what htmx would exchange at this address. */
    public Browser openPartially(String path) {
        return go(session.newRequest(address(path)).method(Method.GET).header("HX-Request", "true"));
    }

    /** Presses the button with these words, after filling fields by their names: {@code press("Spara", "title", "Mässa")}. */
    public Browser press(String words, Object... fields) {
        var button = page().select(BUTTONS).stream()
                .filter(candidate -> candidate.text().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "No button «%s» on «%s»; there are %s".formatted(words, title(), buttons())));
        if (button.normalName().equals("a")) {
            return open(button.absUrl("href"));
        }
        return submit((FormElement) button.closest("form"), button, List.of(fields));
    }

    /** From here on the page before a first act in a case is not answered with a no by itself, as it is otherwise. */
    public Browser answeringItself() {
        impartial = false;
        return this;
    }

    /** The same, saying that there is no conflict of interest where the form asks about it. */
    public Browser pressImpartially(String words, Object... fields) {
        var asked = !page().select("main form [name=conflict]").isEmpty();
        return press(
                words,
                asked
                        ? Stream.concat(Stream.of("conflict", "NO"), Stream.of(fields))
                                .toArray()
                        : fields);
    }

    /** Sends the page's form to this address, filled in so, as if Enter was pressed in it. */
    public Browser send(String path, Map<String, List<String>> fields, Object... more) {
        return send(form(path), fields, more);
    }

    /** Sends a form that was on a page opened before, as it was then, filled in so. */
    public Browser send(FormElement form, Map<String, List<String>> fields, Object... more) {
        var flat = fields.entrySet().stream().flatMap(field -> Stream.<Object>of(field.getKey(), field.getValue()));
        return submit(
                form,
                new Element("button"),
                Stream.concat(flat, Stream.of(more)).toList());
    }

    /** The page's form to this address. */
    public FormElement form(String path) {
        return page().select("form[method=post]").stream()
                .filter(form -> URI.create(form.absUrl("action")).getPath().equals(path))
                .map(FormElement.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No form to %s on «%s», %d at %s; there are %s"
                        .formatted(
                                path,
                                title(),
                                status(),
                                response().url(),
                                page().select("form").eachAttr("action"))));
    }

    /** Follows the link with these words. */
    public Browser follow(String words) {
        var link = page().select("a[href]").stream()
                .filter(candidate -> candidate.text().equals(words))
                .findFirst()
                .orElseThrow(() ->
                        new AssertionError("No link «%s» on «%s»; there are %s".formatted(words, title(), links())));
        return open(link.absUrl("href"));
    }

    /** The sign-in runs out while the page stands open. */
    public Browser signOutQuietly() {
        var cookies = session.cookieStore();
        List.copyOf(cookies.getCookies()).stream()
                .filter(cookie -> cookie.getName().startsWith("q_session"))
                .forEach(cookie -> cookies.remove(null, cookie));
        return this;
    }

    /** Sends a form that is on no page, as a forger or a stale tab would; the token of the session goes with it. */
    public Browser post(String path, String... fields) {
        land();
        var request = session.newRequest(address(path)).method(Method.POST);
        session.cookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("form"))
                .findFirst()
                .ifPresent(token -> request.data("formToken", token.getValue()));
        for (int i = 0; i < fields.length; i += 2) {
            request.data(fields[i], fields[i + 1]);
        }
        return go(request);
    }

    /** What the browser keeps by now, the sign-in too: to try what else they open. */
    public Map<String, String> cookies() {
        return session.cookieStore().getCookies().stream()
                .collect(Collectors.toMap(cookie -> cookie.getName(), cookie -> cookie.getValue()));
    }

    public int status() {
        return response().statusCode();
    }

    public String path() {
        return URI.create(response().url().toString()).getPath();
    }

    public String title() {
        return page().title();
    }

    public String text() {
        return page().body().text();
    }

    /** The main part of the page, without header and footer. */
    public String main() {
        return page().select("main").text();
    }

    public List<String> buttons() {
        return page().select(BUTTONS)
                .not(".govuk-js-service-navigation-toggle, .app-header__sign-out")
                .eachText();
    }

    public List<String> links() {
        return page().select("a[href]").eachText();
    }

    /** The main part of this page and of all that its links to the next ones lead to: what a patient reader reads. */
    public String mainToTheEnd() {
        var read = new StringBuilder(main());
        var ahead = new ArrayDeque<>(page().select("main a[rel=next]").eachAttr("abs:href"));
        while (!ahead.isEmpty()) {
            open(ahead.remove());
            read.append(' ').append(main());
            ahead.addAll(page().select("main a[rel=next]").eachAttr("abs:href"));
        }
        return read.toString();
    }

    /** Turns the pages of a list, which other tests have filled, until it says this; stays at the last page otherwise. */
    public Browser toPageWith(String text) {
        while (!main().contains(text) && !page().select("main a[rel=next]").isEmpty()) {
            open(page().select("main a[rel=next]").attr("abs:href"));
        }
        return this;
    }

    /** What the error summary says. */
    public List<String> errors() {
        return page().select(".govuk-error-summary__list li").eachText();
    }

    public String value(String field) {
        var element = page().selectFirst(
                        "[name=%1$s]:not([type=radio]):not([type=checkbox]), [name=%1$s][checked]".formatted(field));
        assertThat(element).as("the field %s", field).isNotNull();
        return element.normalName().equals("select")
                ? element.select("option[selected]").attr("value")
                : element.val();
    }

    public Elements select(String css) {
        return page().select(css);
    }

    public String html() {
        return response().body();
    }

    public byte[] bytes() {
        return response().bodyAsBytes();
    }

    public String header(String name) {
        return response().header(name);
    }

    public Response response() {
        land();
        return response;
    }

    private Document page() {
        land();
        return page;
    }

    /** Where a sign-in leads is read when a test asks what stands there: most open another page at once. */
    private void land() {
        if (landing != null) {
            open(landing);
        }
    }

    private Browser submit(FormElement form, Element button, List<Object> fields) {
        var action = button.hasAttr("formaction") ? button.absUrl("formaction") : form.absUrl("action");
        var request = session.newRequest(action.isEmpty() ? response().url().toString() : action)
                .method(form.attr("method").equalsIgnoreCase("post") ? Method.POST : Method.GET);
        request.header("Referer", response().url().toString());
        var filled = Stream.iterate(0, i -> i < fields.size(), i -> i + 2)
                .map(i -> (String) fields.get(i))
                .toList();
        form.formData().stream()
                .filter(sent -> !filled.contains(sent.key()))
                .forEach(request.request().data()::add);
        fill(request, form, fields);
        if (impartial && asksWithFile(form) && !filled.contains("conflict")) {
            request.data("conflict", "NO");
        }
        if (!button.attr("name").isEmpty()) {
            request.data(button.attr("name"), button.val());
        }
        return go(request);
    }

    /** A form with a file asks before it is sent, because no page in between could carry the file. */
    private static boolean asksWithFile(FormElement form) {
        return form.attr("enctype").equals("multipart/form-data")
                && !form.select("[name=conflict]").isEmpty();
    }

    private void fill(Connection request, FormElement form, List<Object> fields) {
        for (int i = 0; i < fields.size(); i += 2) {
            var name = (String) fields.get(i);
            assertThat(form.select("[name=" + name + "]"))
                    .as("the field %s in the form; there are %s", name, names(form))
                    .isNotEmpty();
            switch (fields.get(i + 1)) {
                case Upload file -> request.data(name, file.fileName(), new ByteArrayInputStream(file.content()));
                case List<?> values -> values.forEach(value -> request.data(name, String.valueOf(value)));
                case Object value -> request.data(name, String.valueOf(value));
            }
        }
    }

    private static List<String> names(FormElement form) {
        return form.select("[name]").eachAttr("name");
    }

    private Browser go(Connection request) {
        landing = null;
        try {
            var next = request;
            for (int i = 0; i < REDIRECTS; i++) {
                if (next.request().method() == Method.POST) {
                    next.header("Origin", origin(next.request().url().toString()));
                }
                response = next.execute();
                if (response.url().toString().startsWith(root())) {
                    Headers.demand(response::header, response.statusCode() + " " + response.url());
                }
                var location = response.header("Location");
                if (location == null) {
                    page = read();
                    return impartial && isBeforeFirstAct() ? answerNo() : this;
                }
                var address = response.url().toURI().resolve(location).toString();
                if (response.url().toString().equals(root() + "/sign-in") && address.startsWith(root())) {
                    landing = address;
                    return this;
                }
                next = session.newRequest(address).method(Method.GET);
            }
        } catch (IOException | java.net.URISyntaxException e) {
            throw new UncheckedIOException(e instanceof IOException io ? io : new IOException(e));
        }
        throw new AssertionError("More than %d redirects, the last to %s".formatted(REDIRECTS, response.url()));
    }

    /** Asks about conflict of interest before anything happens. */
    public boolean isBeforeFirstAct() {
        return page().selectFirst("form#first-act") != null;
    }

    private Browser answerNo() {
        var form = (FormElement) page().selectFirst("form#first-act");
        var button = form.selectFirst("button");
        return submit(form, button, button.hasAttr("name") ? List.of() : List.of("conflict", "NO"));
    }

    private Document read() {
        var html = response.body().stripLeading().startsWith("<") ? response.body() : "";
        return Jsoup.parse(html, response.url().toString());
    }

    private static String address(String path) {
        return path.startsWith("http") ? path : root() + path;
    }

    private static String origin(String address) {
        var uri = URI.create(address);
        return uri.getScheme() + "://" + uri.getAuthority();
    }

    /** Where the application under test answers. */
    public static String root() {
        return ConfigProvider.getConfig().getValue("test.url", String.class);
    }
}
