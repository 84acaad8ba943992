package se.exportcheck.reviewing.aid;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import java.util.Objects;
import se.exportcheck.cases.AidFile;
import se.exportcheck.cases.CaseAction;
import se.exportcheck.cases.CaseAid;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.dossier.NewMaterial;
import se.exportcheck.companies.Entered;
import se.exportcheck.deminimis.AidEntry;
import se.exportcheck.deminimis.AidLedger;
import se.exportcheck.people.Role;
import se.exportcheck.reviewing.Desk;

/** Where the aid of minor importance in a case is taken up, by those who may. */
@RequestScoped
class AidDesk {

    private final Desk desk;
    private final CaseAid aid;
    private final AidLedger ledger;

    AidDesk(Desk desk, CaseAid aid, AidLedger ledger) {
        this.desk = desk;
        this.aid = aid;
        this.ledger = ledger;
    }

    /** A case to read; where the aid is of another kind there is no such page. */
    GrantCase read(CaseNumber number) {
        return ofMinorImportance(desk.findAsStaff(number));
    }

    /** A case in review, to its officer. */
    GrantCase review(CaseNumber number) {
        return ofMinorImportance(desk.find(number, CaseAction.REQUEST_COMPLETION));
    }

    /** A case to any officer: what is known of aid is put right whenever it becomes known. */
    GrantCase register(CaseNumber number) {
        var grantCase = read(number);
        if (!desk.actor().is(Role.CASE_OFFICER) || isOfCompany(grantCase)) {
            throw new ForbiddenException();
        }
        grantCase.demandImpartial(desk.actor());
        return grantCase;
    }

    boolean mayRegister(GrantCase grantCase) {
        return desk.actor().is(Role.CASE_OFFICER)
                && !isOfCompany(grantCase)
                && !grantCase.impartiality().isInConflict(desk.actor());
    }

    private boolean isOfCompany(GrantCase grantCase) {
        return desk.actor().companies().contains(grantCase.companyId());
    }

    /** Nobody grants aid to the undertaking until this transaction has ended: an entry is about to take of its room. */
    void hold(GrantCase grantCase) {
        ledger.hold(aid.undertaking(grantCase).undertaking().members());
    }

    /** The company has not said it: before a decision against it is made it is heard on that (förvaltningslagen 25 §). */
    void found(GrantCase grantCase, NewMaterial.Kind kind) {
        grantCase.found(kind, desk.actor(), desk.now());
    }

    boolean mayReview(GrantCase grantCase) {
        return grantCase.mayTake(CaseAction.REQUEST_COMPLETION, desk.actor(), desk.now());
    }

    AidFile file(GrantCase grantCase) {
        return aid.file(grantCase, desk.today());
    }

    /** An entry that counts in the case. */
    AidEntry entry(GrantCase grantCase, Long id) {
        var entry = ledger.standing(id).orElseThrow(NotFoundException::new);
        if (!aid.undertaking(grantCase).undertaking().organisationNumbers().contains(entry.organisationNumber())) {
            throw new NotFoundException();
        }
        return entry;
    }

    Entered entered() {
        var actor = desk.actor();
        return new Entered(actor.subject(), actor.name(), desk.now());
    }

    static Long id(GrantCase grantCase) {
        return Objects.requireNonNull(grantCase.id());
    }

    private static GrantCase ofMinorImportance(GrantCase grantCase) {
        if (grantCase.aidRegulation().isEmpty()) {
            throw new NotFoundException();
        }
        return grantCase;
    }
}
