package se.exportcheck;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

/** What each page complained of in its console, blocked scripts and styles included. */
final class Console {

    private static final Map<Page, List<String>> COMPLAINTS = Collections.synchronizedMap(new WeakHashMap<>());

    private Console() {}

    static void listen(Page page) {
        var complaints = Collections.synchronizedList(new ArrayList<String>());
        COMPLAINTS.put(page, complaints);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !isTheStatusOfThePage(message.text())) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    static List<String> of(Page page) {
        return List.copyOf(COMPLAINTS.getOrDefault(page, List.of()));
    }

    /** Chromium reports pages that answer 404 or 422 as errors. */
    private static boolean isTheStatusOfThePage(String text) {
        return text.startsWith("Failed to load resource: the server responded with a status of 4")
                || text.startsWith("Failed to load resource: the server responded with a status of 503");
    }
}
