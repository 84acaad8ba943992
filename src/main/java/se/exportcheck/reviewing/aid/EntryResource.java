package se.exportcheck.reviewing.aid;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.CaseAid;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.dossier.NewMaterial;
import se.exportcheck.companies.ownership.Party;
import se.exportcheck.deminimis.AidEntry;
import se.exportcheck.deminimis.AidLedger;
import se.exportcheck.deminimis.AidRegulation;
import se.exportcheck.money.Currency;
import se.exportcheck.reviewing.Desk;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Links;
import se.exportcheck.web.Numbers;
import se.exportcheck.web.Responses;
import se.exportcheck.web.SubmissionKeys;
import se.exportcheck.web.Typed.Kind;
import se.exportcheck.web.Words;

/** An officer enters aid that somebody else has granted to the undertaking. */
@Path("/cases/{number}/aid/entries")
class EntryResource {

    @CheckedTemplate(basePath = "reviewing/aid")
    record entry(
            GrantCase grantCase,
            List<Party> members,
            List<AidRegulation> regulations,
            List<Currency> currencies,
            Fields form,
            FormErrors errors)
            implements TemplateInstance {}

    private final AidDesk aidDesk;
    private final Desk desk;
    private final CaseAid aid;
    private final AidLedger ledger;
    private final SubmissionKeys keys;
    private final Words words;

    EntryResource(AidDesk aidDesk, Desk desk, CaseAid aid, AidLedger ledger, SubmissionKeys keys, Words words) {
        this.aidDesk = aidDesk;
        this.desk = desk;
        this.aid = aid;
        this.ledger = ledger;
        this.keys = keys;
        this.words = words;
    }

    @GET
    public TemplateInstance show(@RestPath CaseNumber number) {
        var grantCase = aidDesk.register(number);
        var begun = Map.of(
                "recipient", grantCase.organisationNumber().value(),
                "regulation", AidRegulation.GENERAL.name(),
                "currency", Currency.SEK.name());
        return page(grantCase, Fields.blank(begun), FormErrors.none());
    }

    @POST
    @Transactional
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enter(@RestPath CaseNumber number, MultivaluedMap<String, String> fields) {
        var grantCase = aidDesk.register(number);
        var form = Fields.sent(fields, "");
        var errors = errors(grantCase, form);
        if (errors.any()) {
            return Responses.invalid(page(grantCase, form, errors));
        }
        var to = keys.once(form.submissionKey(), () -> {
            ledger.enter(AidEntry.registeredElsewhere(aid(grantCase, form), AidDesk.id(grantCase), aidDesk.entered()));
            aidDesk.found(grantCase, NewMaterial.Kind.AID);
            return Links.aid(grantCase);
        });
        return Responses.seeOther(to, new Flash("deminimis", "flashEntered"));
    }

    private FormErrors errors(GrantCase grantCase, Fields form) {
        var messages = words.bundle(AidPageMessages.class);
        var checks = new Checks(form, messages);
        checks.add(member(grantCase, form).isEmpty(), "recipient", messages.recipientMissing());
        checks.past("granted", desk.today());
        checks.name("giver", messages.giverMissing());
        checks.name("measure", messages.measureMissing());
        checks.add(
                form.choice("regulation", AidRegulation.class).isEmpty(), "regulation", messages.regulationMissing());
        checks.add(
                form.value("amount").isEmpty() || !Kind.AMOUNT.reads(form.value("amount")),
                "amount",
                messages.amountWrong());
        checks.add(form.choice("currency", Currency.class).isEmpty(), "currency", messages.currencyMissing());
        return checks.all();
    }

    private AidEntry.Aid aid(GrantCase grantCase, Fields form) {
        var member = member(grantCase, form).getFirst();
        return new AidEntry.Aid(
                member.organisationNumber().orElseThrow(),
                member.name(),
                form.day("granted").date().orElseThrow(),
                form.value("giver"),
                form.value("measure"),
                form.choice("regulation", AidRegulation.class).orElseThrow(),
                form.choice("currency", Currency.class).orElseThrow(),
                Numbers.decimal(form.value("amount")).orElseThrow(),
                null);
    }

    private List<Party> member(GrantCase grantCase, Fields form) {
        return members(grantCase).stream()
                .filter(member -> member.identity().equals(form.value("recipient")))
                .toList();
    }

    /** Those that a Swedish giver can have given aid to. */
    private List<Party> members(GrantCase grantCase) {
        return aid.undertaking(grantCase).undertaking().members().stream()
                .filter(member -> member.organisationNumber()
                        .filter(number -> !number.isMissing())
                        .isPresent())
                .toList();
    }

    private TemplateInstance page(GrantCase grantCase, Fields form, FormErrors errors) {
        return new entry(
                grantCase,
                members(grantCase),
                List.of(AidRegulation.values()),
                List.of(Currency.values()),
                form,
                errors);
    }
}
