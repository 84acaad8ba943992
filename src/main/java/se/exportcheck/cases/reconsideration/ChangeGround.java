package se.exportcheck.cases.reconsideration;

import java.util.Set;

/** On what ground the region may change a decision that it has sent (förvaltningslagen 37 and 38 §§). */
public enum ChangeGround {
    /** 37 §, first paragraph: not as it was thought because of what has come up since. */
    NEW_CIRCUMSTANCES,
    /** 37 §, first paragraph: for another reason. */
    OTHER_REASON,
    /** 37 §, second paragraph 1: the decision, or what it rests on, says that it may be revoked. */
    RESERVATION,
    /** 37 §, second paragraph 2: pressing reasons of safety. */
    SAFETY,
    /** 37 §, second paragraph 3: the party gave wrong or misleading information. */
    MISLED,
    /** 38 §: obviously wrong in something essential, and quickly and simply put right to nobody's disadvantage. */
    OBVIOUSLY_WRONG;

    private static final Set<ChangeGround> AGAINST_THE_PARTY = Set.of(RESERVATION, SAFETY, MISLED);

    /** A decision in the party's favour may be changed to its disadvantage on no other. */
    public boolean allowsDisadvantage() {
        return AGAINST_THE_PARTY.contains(this);
    }

    /** The only ground left when the decision is appealed (39 §). */
    public boolean isObviouslyWrong() {
        return this == OBVIOUSLY_WRONG;
    }
}
