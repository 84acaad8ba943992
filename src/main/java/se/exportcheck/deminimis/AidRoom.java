package se.exportcheck.deminimis;

import se.exportcheck.money.Euro;

/**
 * New aid against one ceiling.
 *
 * @param used what earlier aid within the window counts as
 * @param added what the new aid counts as
 * @param ok whether all of the new aid is within the ceiling; if not, none of it may be granted
 */
public record AidRoom(AidCeiling ceiling, Euro used, Euro added, boolean ok) {

    static AidRoom of(AidCeiling ceiling, Euro used, AidAmount added) {
        return new AidRoom(
                ceiling, used, added.counted(), added.fits(ceiling.most().minus(used)));
    }

    /** What could have been added. */
    public Euro room() {
        return ceiling.most().minus(used).max(Euro.ZERO);
    }

    public Euro after() {
        return used.plus(added);
    }

    /** What is left with the new aid; nothing when that is too much. */
    public Euro left() {
        return ceiling.most().minus(after()).max(Euro.ZERO);
    }
}
