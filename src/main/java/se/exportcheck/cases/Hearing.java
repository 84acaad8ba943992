package se.exportcheck.cases;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.exportcheck.cases.dossier.NewMaterial;

/** <i>Kommunicering</i>: whether the company has been heard on what is now to be decided (förvaltningslagen 25 §). */
public record Hearing(GrantCase grantCase) {

    /** Steps after which it is another question that is to be decided, on which the company has not been heard. */
    private static final Set<CaseAction> NEW_QUESTION = EnumSet.of(
            CaseAction.DECIDE,
            CaseAction.RECORD_DECISION,
            CaseAction.DECLINE,
            CaseAction.REGISTER_DECLINE,
            CaseAction.LAPSE,
            CaseAction.RESUME,
            CaseAction.RECONSIDER,
            CaseAction.LEAVE_UNCHANGED);

    /**
     * The company has commented on all that there is, or its time to do so is out. What it was heard on before an
     * earlier decision, or before the case came back, was another question.
     */
    public boolean isHeld() {
        return held().isPresent() && newMaterial().isEmpty();
    }

    /** The same, and no criterion that a proposal rests on is answered otherwise than when it was heard. */
    public boolean isHeldOn(Collection<String> criteria) {
        return isHeld() && changedCriteria().stream().noneMatch(criteria::contains);
    }

    /** Nothing that speaks against a grant has changed since the company was heard. */
    public boolean isHeldOnAll() {
        return isHeldOn(FailedCriterion.answeredAgainst(grantCase.checklist())
                .map(FailedCriterion::code)
                .toList());
    }

    /** What has come since that the company has not seen a question about; nothing while it has not been heard at all. */
    public List<NewMaterial> newMaterial() {
        return held().map(heard -> NewMaterial.since(heard.askedAt(), grantCase))
                .orElse(List.of());
    }

    private List<String> changedCriteria() {
        return held().stream()
                .flatMap(heard -> grantCase.answers().stream()
                        .filter(answer -> answer.answeredAt().isAfter(heard.askedAt())))
                .map(ChecklistAnswer::itemCode)
                .toList();
    }

    private Optional<Inquiry> held() {
        return grantCase
                .asked()
                .hearing()
                .filter(heard -> grantCase.status() != CaseStatus.HEARING)
                .filter(heard -> isAboutWhatIsToBeDecided());
    }

    private boolean isAboutWhatIsToBeDecided() {
        return grantCase.events().reversed().stream()
                .map(CaseEvent::action)
                .filter(action -> action == CaseAction.COMMUNICATE || NEW_QUESTION.contains(action))
                .findFirst()
                .filter(CaseAction.COMMUNICATE::equals)
                .isPresent();
    }
}
