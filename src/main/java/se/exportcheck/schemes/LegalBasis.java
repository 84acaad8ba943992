package se.exportcheck.schemes;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.exportcheck.deminimis.AidRegulation;
import se.exportcheck.money.Share;

/** The provision that the aid is given under. Old cases keep the ordinance of their time. */
public enum LegalBasis {
    SFS2022_1468_7(null),
    SFS2022_1468_8(null),
    SFS2022_1468_17(AidRegulation.GENERAL),
    OWN_FUNDS_DM(AidRegulation.GENERAL),
    SFS2015_210(null);

    private final @Nullable AidRegulation aidRegulation;

    LegalBasis(@Nullable AidRegulation aidRegulation) {
        this.aidRegulation = aidRegulation;
    }

    /** Aid under the general block exemption regulation (EU) 651/2014, which has an end (GB-08). */
    public boolean isBlockExemption() {
        return this == SFS2022_1468_7 || this == SFS2022_1468_8;
    }

    /** Aid of the state's regional growth funds, which the region grants under the ordinance in force (2022:1468). */
    public boolean isOrdinance() {
        return isBlockExemption() || this == SFS2022_1468_17;
    }

    /** Under the ordinances as they say, and of the region's own money as the Local Government Act says (kommunallagen 13 kap.). */
    public AppealRegime appealRegime() {
        return this == OWN_FUNDS_DM ? AppealRegime.LAGLIGHETSPROVNING : AppealRegime.SFS2022_1468_37;
    }

    /** More of a cost than may be paid under it: under the block exemption half of it (GB-01, GB-02). */
    public boolean isTooHigh(Share share) {
        return isBlockExemption() && share.compareTo(Share.HALF) > 0;
    }

    /** The regulation that makes it aid of minor importance; empty for aid under the block exemption and for old cases. */
    public Optional<AidRegulation> aidRegulation() {
        return Optional.ofNullable(aidRegulation);
    }
}
