package se.exportcheck.reviewing.dossier;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.dossier.PartyAccess;
import se.exportcheck.cases.dossier.Withholding;
import se.exportcheck.documents.Document;

/**
 * Something that came in to a case, went out of it or was drawn up in it.
 *
 * @param party who sent or received it; in the diary only organisations
 * @param subject short and without personal data
 * @param text what it says, where it is no file and no page of its own
 * @param link the page where it is read
 * @param item what the party can be kept from seeing; null when it always may
 * @param files what came with it
 */
public record Entry(
        LocalDate day,
        Direction direction,
        String party,
        String subject,
        @Nullable String text,
        @Nullable String link,
        @Nullable Item item,
        List<Document> files) {

    /** Which way it went. */
    public enum Direction {
        IN,
        OUT,
        DRAWN_UP
    }

    /** What it is and which. */
    public record Item(Withholding.Item kind, Long id) {

        public String path() {
            return kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + "/" + id;
        }
    }

    static Entry of(LocalDate day, Direction direction, String party, String subject) {
        return new Entry(day, direction, party, subject, null, null, null, List.of());
    }

    Entry saying(@Nullable String words) {
        return new Entry(day, direction, party, subject, words, link, item, files);
    }

    Entry at(@Nullable String address) {
        return new Entry(day, direction, party, subject, text, address, item, files);
    }

    Entry as(Withholding.Item kind, @Nullable Long id) {
        return id == null ? this : new Entry(day, direction, party, subject, text, link, new Item(kind, id), files);
    }

    Entry with(List<Document> attached) {
        return new Entry(day, direction, party, subject, text, link, item, attached);
    }

    /** The party may not see it, nor the files that came with it. */
    public boolean isWithheld(PartyAccess access) {
        return item != null && !access.allows(item.kind(), item.id());
    }

    /** It is another company's, and no officer has opened it for the party. */
    public boolean isClosed(PartyAccess access) {
        return item != null && access.isClosed(item.kind(), item.id());
    }

    /** Somebody's name is no part of the diary. */
    public String diaryParty() {
        return item != null && item.kind() == Withholding.Item.ORAL_NOTE ? "" : party;
    }
}
