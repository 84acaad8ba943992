package se.exportcheck.sessions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;
import se.exportcheck.Browser;

/** What cookies open that somebody has taken, planted or made up. */
public final class Cookies {

    private Cookies() {}

    /** How the address answers them; that of a page of ours, or 302 to the sign-in. */
    public static int status(Map<String, String> cookies, String path) {
        try {
            return Jsoup.connect(Browser.root() + path)
                    .cookies(cookies)
                    .followRedirects(false)
                    .ignoreHttpErrors(true)
                    .ignoreContentType(true)
                    .execute()
                    .statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether they are a sign-in. */
    public static boolean open(Map<String, String> cookies) {
        return status(cookies, "/sign-ins") == 200;
    }

    /** The cookies of somebody who signs in with these planted before. */
    static Map<String, String> signedInWith(Map<String, String> planted, String person) throws IOException {
        var browser = Jsoup.newSession().cookies(planted).ignoreHttpErrors(true).ignoreContentType(true);
        var page = browser.newRequest(Browser.root() + "/sign-in").get();
        var button = page.expectFirst("button[name=predefined-" + person + "]");
        var form = (FormElement) page.expectFirst("form:has(button[name=predefined-" + person + "])");
        var sent = browser.newRequest(form.absUrl("action"))
                .method(Connection.Method.valueOf(form.attr("method").toUpperCase(Locale.ROOT)))
                .data(form.formData())
                .data(button.attr("name"), button.val());
        sent.execute();
        var kept = new HashMap<String, String>();
        browser.cookieStore().getCookies().forEach(cookie -> kept.put(cookie.getName(), cookie.getValue()));
        return kept;
    }
}
