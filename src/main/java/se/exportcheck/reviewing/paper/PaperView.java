package se.exportcheck.reviewing.paper;

import java.util.List;
import se.exportcheck.cases.CaseAction;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Origin;
import se.exportcheck.cases.paper.Transcription;

/**
 * An application on paper as the page of its case shows it.
 *
 * @param missing what it does not say yet
 * @param made what has been typed in since it was registered
 */
public record PaperView(boolean isShown, List<String> missing, List<Made> made) {

    /** One time that somebody typed something in. */
    public record Made(Transcription by, List<String> lines) {}

    public static PaperView of(GrantCase grantCase, PaperWords words) {
        var made = grantCase.transcriptions().reversed().stream()
                .map(transcription -> new Made(transcription, words.changes(transcription)))
                .toList();
        var waits =
                grantCase.origin() == Origin.PAPER && CaseAction.FILL_IN.from().contains(grantCase.status());
        return new PaperView(waits || !made.isEmpty(), waits ? words.missing(grantCase) : List.of(), made);
    }
}
