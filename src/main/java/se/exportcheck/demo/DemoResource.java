package se.exportcheck.demo;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.exportcheck.notices.Letter;
import se.exportcheck.notices.Mails;
import se.exportcheck.notices.OutgoingMail;

/** What only a demonstration shows: the mails that are not sent, and where its sign-in provider is. */
@Path("/demo")
public class DemoResource {

    private static final int NEWEST = 50;

    /** A mail as its reader would have it. */
    record Shown(String to, Instant writtenAt, boolean sent, Letter letter) {}

    @CheckedTemplate(basePath = "demo")
    record mail(List<Shown> mails) implements TemplateInstance {}

    private final Mails mails;
    private final DemoInvitations invitations;
    private final boolean demo;
    private final String address;
    private final Optional<String> provider;

    DemoResource(
            Mails mails,
            DemoInvitations invitations,
            @ConfigProperty(name = "exportcheck.demo") boolean demo,
            @ConfigProperty(name = "exportcheck.address") String address,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> provider) {
        this.mails = mails;
        this.invitations = invitations;
        this.demo = demo;
        this.address = address;
        this.provider = provider;
    }

    @GET
    @Path("/mail")
    public TemplateInstance mail() {
        demandDemo();
        return new mail(Stream.concat(
                        invitations.newest(), mails.newest(NEWEST).stream().map(this::shown))
                .sorted(Comparator.comparing(Shown::writtenAt).reversed())
                .toList());
    }

    @GET
    @Path("/sign-in-provider")
    @Produces(MediaType.TEXT_PLAIN)
    public String signInProvider() {
        demandDemo();
        return provider.orElseThrow(NotFoundException::new);
    }

    private Shown shown(OutgoingMail mail) {
        return new Shown(mail.recipient(), mail.notice().writtenAt(), mail.sentAt() != null, Letter.of(mail, address));
    }

    private void demandDemo() {
        if (!demo) {
            throw new NotFoundException();
        }
    }
}
