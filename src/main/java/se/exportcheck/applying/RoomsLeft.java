package se.exportcheck.applying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Optional;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.CaseAid;
import se.exportcheck.cases.GrantCase;

/** Tells companies how much aid of minor importance they can still be given. */
@Named("roomsLeft")
@ApplicationScoped
public class RoomsLeft {

    private final CaseAid aid;
    private final Clock clock;

    RoomsLeft(CaseAid aid, Clock clock) {
        this.aid = aid;
        this.clock = clock;
    }

    /** Empty where no such aid is given. */
    public Optional<RoomLeft> of(GrantCase grantCase) {
        return aid.ownAccount(grantCase, Stockholm.today(clock))
                .map(account -> RoomLeft.of(account, grantCase.application().requested(grantCase.schemeVersion())));
    }
}
