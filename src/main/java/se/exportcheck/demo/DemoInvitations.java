package se.exportcheck.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.exportcheck.notices.InvitationMail.Sent;

/** The last invitations that a demonstration has not mailed, for whoever wants to accept one; gone when it stops. */
@ApplicationScoped
class DemoInvitations {

    private static final int MOST = 20;

    private final Deque<Sent> sent = new ArrayDeque<>();
    private final boolean demo;

    DemoInvitations(@ConfigProperty(name = "exportcheck.demo") boolean demo) {
        this.demo = demo;
    }

    synchronized void keep(@Observes Sent mail) {
        if (demo) {
            sent.addFirst(mail);
            if (sent.size() > MOST) {
                sent.removeLast();
            }
        }
    }

    /** The newest first. */
    synchronized Stream<DemoResource.Shown> newest() {
        return sent.stream()
                .map(mail -> new DemoResource.Shown(mail.to(), mail.at(), true, mail.letter()))
                .toList()
                .stream();
    }
}
