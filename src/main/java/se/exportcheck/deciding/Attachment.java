package se.exportcheck.deciding;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.documents.Document;
import se.exportcheck.documents.DocumentKind;

/**
 * <i>Bilaga</i>: what belongs to a decision and stays in the case (domain brief 6.4). Named by what it is and when it
 * came in, not by its file name, which may hold a personal number: a decision is a public document.
 */
public record Attachment(DocumentKind kind, LocalDate day, long files) {

    private record Key(DocumentKind kind, LocalDate day) {}

    static List<Attachment> of(GrantCase grantCase, Stream<Document> documents) {
        return documents
                .map(document -> new Key(document.kind(), arrival(document, grantCase.receivedOn())))
                .collect(groupingBy(key -> key, LinkedHashMap::new, counting()))
                .entrySet()
                .stream()
                .map(each -> new Attachment(each.getKey().kind(), each.getKey().day(), each.getValue()))
                .sorted(Comparator.comparing(Attachment::day).thenComparing(Attachment::kind))
                .toList();
    }

    /** What was uploaded to a draft came in with the application. */
    private static LocalDate arrival(Document document, @Nullable LocalDate receivedOn) {
        var uploaded = Stockholm.dateOf(document.uploadedAt());
        return receivedOn != null && uploaded.isBefore(receivedOn) ? receivedOn : uploaded;
    }

    public boolean isSeveral() {
        return files > 1;
    }
}
