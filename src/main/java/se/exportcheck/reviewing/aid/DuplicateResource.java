package se.exportcheck.reviewing.aid;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.deminimis.AidDuplicate;
import se.exportcheck.deminimis.AidDuplicates;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Words;

/** An officer says whether two entries that look alike are one award or two. */
@Path("/cases/{number}/aid/duplicates/{kept}/{other}")
class DuplicateResource {

    enum Verdict {
        ONE,
        TWO
    }

    @CheckedTemplate(basePath = "reviewing/aid")
    record duplicate(GrantCase grantCase, AidDuplicate pair, Fields form, FormErrors errors)
            implements TemplateInstance {}

    private final AidDesk aidDesk;
    private final AidDuplicates duplicates;
    private final Words words;

    DuplicateResource(AidDesk aidDesk, AidDuplicates duplicates, Words words) {
        this.aidDesk = aidDesk;
        this.duplicates = duplicates;
        this.words = words;
    }

    @GET
    public TemplateInstance show(@RestPath CaseNumber number, @RestPath Long kept, @RestPath Long other) {
        var grantCase = aidDesk.register(number);
        var pair = pair(grantCase, kept, other);
        return new duplicate(grantCase, pair, Fields.blank(Map.of()), FormErrors.none());
    }

    @POST
    @Transactional
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response settle(
            @RestPath CaseNumber number,
            @RestPath Long kept,
            @RestPath Long other,
            MultivaluedMap<String, String> fields) {
        var grantCase = aidDesk.register(number);
        var pair = duplicates.held(pair(grantCase, kept, other)).orElseThrow(NotFoundException::new);
        var form = Fields.sent(fields, "");
        var errors = errors(form);
        if (errors.any()) {
            return Responses.invalid(new duplicate(grantCase, pair, form, errors));
        }
        var said = settle(grantCase, pair, form.choice("verdict", Verdict.class).orElseThrow(), form.value("reason"));
        return Responses.seeOther(Links.aid(grantCase), new Flash("duplicates", said));
    }

    private String settle(GrantCase grantCase, AidDuplicate pair, Verdict verdict, String reason) {
        return switch (verdict) {
            case ONE -> {
                duplicates.settleAsOne(pair, reason, AidDesk.id(grantCase), aidDesk.entered());
                yield "flashOne";
            }
            case TWO -> {
                duplicates.settleAsTwo(pair, reason, AidDesk.id(grantCase), aidDesk.entered());
                yield "flashTwo";
            }
        };
    }

    /** Two that nobody has said anything of yet. */
    private AidDuplicate pair(GrantCase grantCase, Long kept, Long other) {
        return aidDesk.file(grantCase).unsettled().stream()
                .filter(duplicate -> duplicate.isOf(kept, other))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private FormErrors errors(Fields form) {
        var checks = new Checks(form, words.bundle(AidPageMessages.class));
        checks.add(
                form.choice("verdict", Verdict.class).isEmpty(),
                "verdict",
                words.bundle(DuplicateMessages.class).verdictMissing());
        checks.prose("reason", words.bundle(AidPageMessages.class).reasonMissing());
        return checks.all();
    }
}
