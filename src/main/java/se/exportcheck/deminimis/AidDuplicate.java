package se.exportcheck.deminimis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.exportcheck.money.Euro;

/**
 * Two entries of a single undertaking that may be one award: declared by two of its enterprises, or declared by one and
 * known from the giver (2022:1468, 22 and 24 §§). Both count until an officer has said that they are the same.
 *
 * @param kept what counts if they are: what the region knows best, the earliest first
 */
public record AidDuplicate(AidEntry kept, AidEntry other) {

    /** One may be stated in kronor and one in euro, each at a rate of its own; so much may they differ. */
    private static final BigDecimal RATES_DIFFER = new BigDecimal("0.01");

    /** The region's own decisions are surest, a company's own word is least sure. */
    private static final Comparator<AidAccount.Row> SUREST = Comparator.comparing(
                    (AidAccount.Row row) -> !row.entry().isGrant())
            .thenComparing(row -> row.entry().kind() == AidKind.DECLARED);

    /** All pairs among what counts of an undertaking's aid. */
    static List<AidDuplicate> among(AidAccount account) {
        var rows = new ArrayList<>(account.rows().reversed());
        rows.removeIf(row -> !row.counts());
        rows.sort(SUREST);
        return IntStream.range(0, rows.size())
                .boxed()
                .flatMap(i -> pairsOf(rows.get(i), rows.subList(i + 1, rows.size())))
                .toList();
    }

    private static Stream<AidDuplicate> pairsOf(AidAccount.Row first, List<AidAccount.Row> rest) {
        return rest.stream()
                .filter(row -> mayBeTheSame(first, row))
                .map(row -> new AidDuplicate(first.entry(), row.entry()));
    }

    /** The same recipient, giver, day and amount. */
    private static boolean mayBeTheSame(AidAccount.Row one, AidAccount.Row another) {
        return !areKnownApart(one.entry(), another.entry())
                && one.entry().grantedOn().equals(another.entry().grantedOn())
                && areAlike(one, another)
                && haveOneRecipient(one.entry(), another.entry())
                && NamesAlike.are(one.entry().giver(), another.entry().giver());
    }

    /** Two decisions of the region itself, or two parts of one award that has passed to several. */
    private static boolean areKnownApart(AidEntry one, AidEntry another) {
        return one.isGrant() && another.isGrant()
                || one.corrects() != null && Objects.equals(one.corrects(), another.corrects());
    }

    /** A company may declare the aid of others in its group as well: then only the name says whose it is. */
    private static boolean haveOneRecipient(AidEntry one, AidEntry another) {
        return one.organisationNumber().equals(another.organisationNumber())
                || NamesAlike.are(one.recipient(), another.recipient());
    }

    private static boolean areAlike(AidAccount.Row one, AidAccount.Row another) {
        var amounts = one.entry().amount().compareTo(another.entry().amount()) == 0;
        return one.entry().currency() == another.entry().currency() ? amounts : areAlike(one.euro(), another.euro());
    }

    private static boolean areAlike(@Nullable Euro one, @Nullable Euro another) {
        if (one == null || another == null) {
            return false;
        }
        var difference = one.amount().subtract(another.amount()).abs();
        return difference.compareTo(one.amount().multiply(RATES_DIFFER)) <= 0;
    }

    public boolean isOf(Long keptEntry, Long otherEntry) {
        return kept.id().equals(keptEntry) && other.id().equals(otherEntry);
    }
}
