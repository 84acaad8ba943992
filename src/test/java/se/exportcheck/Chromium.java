package se.exportcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A real browser, one for all tests: Chromium, Chrome or Edge as it is installed on the machine. */
public final class Chromium {

    /** The one without a window first: it opens a page with half of the processor time. */
    private static final List<String> NAMES = List.of(
            "chromium-headless-shell",
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
            "microsoft-edge",
            "msedge");

    private static final List<String> PLACES = List.of(
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
            "/snap/bin/chromium",
            "C:/Program Files/Google/Chrome/Application/chrome.exe",
            "C:/Program Files (x86)/Google/Chrome/Application/chrome.exe",
            "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe");
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** Answers with every form that there is no conflict of interest, unless it asks itself or the window is {@code asked}. */
    private static final String IMPARTIAL = """
            document.addEventListener('submit', event => {
              const form = event.target;
              const upload = form.enctype === 'multipart/form-data';
              if (window.name === 'asked' || form.method !== 'post') return;
              const asked = [...form.querySelectorAll('[name=conflict]')];
              if (asked.length === 0) {
                const no = document.createElement('input');
                no.type = 'hidden';
                no.name = 'conflict';
                no.value = 'NO';
                form.append(no);
              } else if (upload && !asked.some(answer => answer.checked)) {
                asked.find(answer => answer.value === 'NO').checked = true;
              }
            }, true);
            """;

    private static final Map<String, List<BrowserContext>> PROFILES = new HashMap<>();

    private static com.microsoft.playwright.@Nullable Browser browser;

    private Chromium() {}

    /** A fresh window in Swedish, 1280 pixels wide. */
    public static Page anonymous() {
        return window("sv-SE", true);
    }

    public static Page anonymousInEnglish() {
        return window("en-GB", true);
    }

    public static Page withoutJavaScript() {
        return window("sv-SE", false);
    }

    /** A window in which a demo person has signed in already. */
    public static Page as(String person) {
        return signedIn(anonymous(), Browser.as(person));
    }

    public static Page inEnglishAs(String person) {
        return signedIn(anonymousInEnglish(), Browser.inEnglishAs(person));
    }

    private static Page signedIn(Page page, Browser person) {
        page.context()
                .addCookies(person.cookies().entrySet().stream()
                        .map(cookie -> new Cookie(cookie.getKey(), cookie.getValue()).setUrl(Browser.root()))
                        .toList());
        return page;
    }

    /** Signs in at this window, by the sign-in that everyone uses. */
    public static Page signIn(Page page, String person) {
        page.navigate("/sign-in");
        page.locator("button[name=predefined-" + person + "]").click();
        page.waitForURL(address -> address.startsWith(Browser.root()));
        return page;
    }

    /** A picture of the whole page in target/screenshots, at this width, if pictures are asked for. */
    public static void screenshot(Page page, String name, int width) {
        page.setViewportSize(width, 900);
        if (Boolean.parseBoolean(System.getenv("EXPORTCHECK_SCREENSHOTS"))) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target", "screenshots", name + "-" + width + ".png"))
                    .setFullPage(true));
        }
    }

    /** Closes all windows: each keeps a part of the browser's memory. */
    static synchronized void closeAll() {
        PROFILES.values().forEach(profiles -> profiles.forEach(Chromium::close));
    }

    private static void close(BrowserContext profile) {
        List.copyOf(profile.pages()).forEach(Page::close);
        profile.clearCookies();
    }

    /** In a profile without cookies that no other window is open in; styles and scripts may be there from before. */
    private static synchronized Page window(String language, boolean javaScript) {
        var alike = PROFILES.computeIfAbsent(language + javaScript, name -> new ArrayList<>());
        var profile = alike.stream()
                .filter(candidate -> candidate.pages().isEmpty())
                .findFirst()
                .orElseGet(() -> {
                    var made = profile(language, javaScript);
                    alike.add(made);
                    return made;
                });
        close(profile);
        var page = profile.newPage();
        Console.listen(page);
        return page;
    }

    private static BrowserContext profile(String language, boolean javaScript) {
        var profile = browser()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setBaseURL(Browser.root())
                        .setLocale(language)
                        .setJavaScriptEnabled(javaScript)
                        .setViewportSize(1280, 900));
        profile.addInitScript(IMPARTIAL);
        return profile;
    }

    private static synchronized com.microsoft.playwright.Browser browser() {
        if (browser == null) {
            var program = installed();
            if (program.isEmpty() && Boolean.parseBoolean(System.getenv("EXPORTCHECK_BROWSER_REQUIRED"))) {
                assertThat(program).as(missing()).isPresent();
            }
            assumeTrue(program.isPresent(), missing());
            browser = Playwright.create(
                            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                    .chromium()
                    .launch(new LaunchOptions()
                            .setExecutablePath(program.orElseThrow())
                            .setHeadless(true)
                            .setArgs(ARGUMENTS));
        }
        return browser;
    }

    private static String missing() {
        return "No Chromium, Chrome or Edge found. Install one: apt-get install chromium";
    }

    private static Optional<Path> installed() {
        var onPath = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.concat(onPath, PLACES.stream().map(Path::of))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
