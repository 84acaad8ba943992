package se.exportcheck.cases.dossier;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.CaseFile;
import se.exportcheck.cases.Inquiry;
import se.exportcheck.cases.arrivals.Arrival;
import se.exportcheck.cases.arrivals.ArrivalKind;
import se.exportcheck.cases.arrivals.Channel;

/**
 * <i>Partsinsyn</i>: what of the material the party may see. That is all that is not withheld, but what passed between the
 * region and another company, whose number the case had first: the party sees that once an officer has opened it.
 */
public record PartyAccess(List<Withholding> all, Set<Thing> others) {

    private static final Set<ArrivalKind> ANSWERS = EnumSet.of(ArrivalKind.COMPLETION, ArrivalKind.COMMENT);

    /** Something of the material. */
    public record Thing(Withholding.Item item, @Nullable Long id) {}

    public static PartyAccess of(CaseFile file) {
        var arrivals = file.arrivals().stream()
                .filter(arrival -> isOfAnother(file, arrival))
                .map(arrival -> new Thing(Withholding.Item.ARRIVAL, arrival.id()));
        var inquiries = file.inquiries().stream()
                .filter(inquiry -> inquiry.kind() != Inquiry.Kind.OPINION && file.wasAnothers(inquiry.askedAt()))
                .map(inquiry -> new Thing(Withholding.Item.OPINION, inquiry.id()));
        var told = file.oralNotes().stream()
                .filter(note -> file.wasAnothers(note.writtenAt()))
                .map(note -> new Thing(Withholding.Item.ORAL_NOTE, note.id()));
        return new PartyAccess(
                file.withholdings(),
                Stream.of(arrivals, inquiries, told).flatMap(things -> things).collect(Collectors.toUnmodifiableSet()));
    }

    /** Sent here by whoever could sign in to the case, or on paper by whoever was asked; the application is the party's own. */
    private static boolean isOfAnother(CaseFile file, Arrival arrival) {
        return (arrival.channel() == Channel.PORTAL || ANSWERS.contains(arrival.kind()))
                && file.wasAnothers(arrival.recordedAt());
    }

    /** The ground on which the party may not see it; empty when it may. */
    public Optional<Withholding> withheld(Withholding.Item item, @Nullable Long id) {
        return last(item, id).filter(Withholding::isWithheld);
    }

    public Optional<Withholding> withheldDocument(Long id) {
        return withheld(Withholding.Item.DOCUMENT, id);
    }

    /** It passed between the region and another company. */
    public boolean isOfAnother(Withholding.Item item, @Nullable Long id) {
        return others.contains(new Thing(item, id));
    }

    /** It is another company's, and nobody has said yet whether the party may see it. */
    public boolean isClosed(Withholding.Item item, @Nullable Long id) {
        return isOfAnother(item, id) && last(item, id).isEmpty();
    }

    public boolean allows(Withholding.Item item, @Nullable Long id) {
        return withheld(item, id).isEmpty() && !isClosed(item, id);
    }

    private Optional<Withholding> last(Withholding.Item item, @Nullable Long id) {
        return all.reversed().stream().filter(each -> each.isAbout(item, id)).findFirst();
    }
}
