package se.exportcheck.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.util.List;
import se.exportcheck.audit.OwnActs;
import se.exportcheck.people.CurrentActor;
import se.exportcheck.people.People;
import se.exportcheck.people.Regions;
import se.exportcheck.sessions.CurrentSession;
import se.exportcheck.sessions.Sessions;

/** What is kept about the person who asks, to look at and to take away (GDPR articles 15 and 20). */
@Path("/my-data")
class MyDataResource {

    private static final int ALL = Integer.MAX_VALUE;

    @CheckedTemplate(basePath = "mydata")
    record myData(MyData data) implements TemplateInstance {}

    private final CurrentActor currentActor;
    private final CurrentSession currentSession;
    private final Regions regions;
    private final People people;
    private final Sessions sessions;
    private final OwnActs acts;
    private final ObjectMapper mapper;
    private final Clock clock;

    MyDataResource(
            CurrentActor currentActor,
            CurrentSession currentSession,
            Regions regions,
            People people,
            Sessions sessions,
            OwnActs acts,
            ObjectMapper mapper,
            Clock clock) {
        this.currentActor = currentActor;
        this.currentSession = currentSession;
        this.regions = regions;
        this.people = people;
        this.sessions = sessions;
        this.acts = acts;
        this.mapper = mapper;
        this.clock = clock;
    }

    @GET
    public TemplateInstance show() {
        return new myData(data());
    }

    @GET
    @Path("file")
    public Response file() {
        var data = data();
        StreamingOutput output = out -> data.write(out, acts.of(data.subject()), mapper);
        return Response.ok(output, MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"my-data.json\"")
                .build();
    }

    private MyData data() {
        var actor = currentActor.get();
        return new MyData(
                regions.current().name(),
                clock.instant(),
                actor.subject(),
                actor.name(),
                List.copyOf(actor.roles()),
                people.withSubject(actor.subject()),
                SignInRow.of(sessions.of(actor.subject(), ALL), currentSession.get()),
                acts.number(actor.subject()));
    }
}
