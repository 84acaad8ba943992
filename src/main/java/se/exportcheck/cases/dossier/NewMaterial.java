package se.exportcheck.cases.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Inquiry;
import se.exportcheck.cases.arrivals.ArrivalKind;

/**
 * Material that has come to a case after a moment, and not from the company itself: what it must be shown before anything
 * is decided against it (förvaltningslagen 25 §).
 *
 * @param from who has said or sent it, or found it out
 */
public record NewMaterial(Kind kind, String from, Instant at) {

    /** What others send on paper: a partner's opinion, or anything else. */
    private static final Set<ArrivalKind> BY_OTHERS = Set.of(ArrivalKind.OPINION, ArrivalKind.OTHER);

    /** What it is. */
    public enum Kind {
        OPINION,
        TOLD,
        PAPER,
        INDUSTRY,
        /** Aid that an officer has registered, or registered as more. */
        AID,
        /** Who owns or controls whom. */
        OWNERS,
        /** That it is no small or medium-sized enterprise. */
        SIZE
    }

    /** All that has come since then, in the order of its kinds. */
    public static List<NewMaterial> since(Instant moment, GrantCase grantCase) {
        return Stream.of(opinions(grantCase), told(grantCase), papers(grantCase), industry(grantCase), found(grantCase))
                .flatMap(each -> each)
                .filter(each -> each.at.isAfter(moment))
                .toList();
    }

    private static Stream<NewMaterial> opinions(GrantCase grantCase) {
        return grantCase.inquiries().stream()
                .filter(inquiry -> inquiry.kind() == Inquiry.Kind.OPINION)
                .flatMap(inquiry -> inquiry
                        .knownAt()
                        .map(at -> new NewMaterial(
                                Kind.OPINION,
                                inquiry.partnerName().orElse(Objects.requireNonNullElse(inquiry.answeredBy(), "")),
                                at))
                        .stream());
    }

    private static Stream<NewMaterial> told(GrantCase grantCase) {
        return grantCase.oralNotes().stream()
                .filter(note -> !note.isFromParty())
                .map(note -> new NewMaterial(Kind.TOLD, note.source(), note.writtenAt()));
    }

    /** What answers a question to the company, or adds to its application, is its own. */
    private static Stream<NewMaterial> papers(GrantCase grantCase) {
        return grantCase.arrivals().stream()
                .filter(arrival -> BY_OTHERS.contains(arrival.kind()))
                .filter(arrival -> !arrival.sender().equalsIgnoreCase(grantCase.companyName()))
                .map(arrival -> new NewMaterial(Kind.PAPER, arrival.sender(), arrival.recordedAt()));
    }

    private static Stream<NewMaterial> found(GrantCase grantCase) {
        return grantCase.findings().stream().map(Finding::material);
    }

    private static Stream<NewMaterial> industry(GrantCase grantCase) {
        return Stream.ofNullable(grantCase.foundIndustry())
                .map(found -> new NewMaterial(Kind.INDUSTRY, found.by(), found.at()));
    }
}
