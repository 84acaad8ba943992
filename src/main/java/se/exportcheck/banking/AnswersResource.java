package se.exportcheck.banking;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import se.exportcheck.payments.BankFault.Unreadable;
import se.exportcheck.payments.BankReport;
import se.exportcheck.payments.BankReports;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Numbers;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Words;

/** What the bank has answered; one more file of it. */
@Path("/payments/answers")
class AnswersResource {

    private static final int PAGE = 25;

    /** @param next address of the older ones; null on the last page */
    @CheckedTemplate(basePath = "banking")
    record answers(List<BankReport> reports, @Nullable String next, boolean works, FormErrors errors)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "banking")
    record answer(BankReport report) implements TemplateInstance {}

    private final Tellers tellers;
    private final BankReports reports;
    private final Words words;

    AnswersResource(Tellers tellers, BankReports reports, Words words) {
        this.tellers = tellers;
        this.reports = reports;
        this.words = words;
    }

    @GET
    public TemplateInstance list(@RestQuery @Nullable String before) {
        tellers.demandReader();
        return page(Numbers.whole(before).orElse(Long.MAX_VALUE), FormErrors.none());
    }

    @GET
    @Path("{answer:\\d+}")
    public TemplateInstance show(@RestPath long answer) {
        tellers.demandReader();
        return new answer(reports.findByIdOptional(answer).orElseThrow(NotFoundException::new));
    }

    @POST
    @Transactional
    public Response take(@BeanParam AnswerForm form) {
        var actor = tellers.demand();
        try {
            var report = reports.take(form.content(), actor, tellers.now());
            return Responses.seeOther("/payments/answers/" + report.id(), new Flash("banking", "flashTaken"));
        } catch (Unreadable unreadable) {
            var message = words.bundle(BankingMessages.class).fault(unreadable.fault());
            return Responses.invalid(page(Long.MAX_VALUE, FormErrors.none().with("file", message)));
        }
    }

    private TemplateInstance page(long before, FormErrors errors) {
        var found = reports.newest(before, PAGE + 1);
        var shown = found.stream().limit(PAGE).toList();
        var next = found.size() > PAGE
                ? "/payments/answers?before=" + shown.getLast().id()
                : null;
        return new answers(shown, next, tellers.works(), errors);
    }
}
