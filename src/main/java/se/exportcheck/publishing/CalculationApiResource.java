package se.exportcheck.publishing;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.exportcheck.web.Words;

/** The calculator for other systems. It takes a token as all of the API does, though it tells nothing of anybody. */
@Path("/api/v1/de-minimis/calculations")
@Tag(name = "Aid of minor importance")
class CalculationApiResource {

    private static final int UNPROCESSABLE = 422;

    /** What is wrong with what was asked, field by field. */
    record Invalid(List<FieldFault> errors) {

        static Invalid of(String field, String message) {
            return new Invalid(List.of(new FieldFault(field, message)));
        }
    }

    record FieldFault(
            @Schema(description = "Such as amount or earlier[0].grantedOn")
            String field,

            @Schema(description = "In Swedish, or English when Accept-Language asks for it")
            String message) {}

    private final AidCalculator calculator;
    private final Words words;

    CalculationApiResource(AidCalculator calculator, Words words) {
        this.calculator = calculator;
        this.words = words;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Count aid of minor importance",
            description =
                    "Counts planned aid beside all aid that the single undertaking has had in three years, against"
                            + " the ceilings of Regulation (EU) 2023/2831 and its like. Kronor count at the rate of each grant's own"
                            + " day. Nothing is stored. Any valid token will do.")
    @APIResponse(
            responseCode = "200",
            description = "Counted; fits says whether it may be granted",
            content = @Content(schema = @Schema(implementation = CalculationAnswer.class)))
    @APIResponse(
            responseCode = "422",
            description = "Something that was sent cannot be used, or a rate of the euro is missing",
            content = @Content(schema = @Schema(implementation = Invalid.class)))
    @APIResponse(responseCode = "401", description = "No valid bearer token")
    public Response count(@Nullable CalculationRequest asked) {
        var messages = words.bundle(CalculatorMessages.class);
        if (asked == null) {
            return invalid(Invalid.of("", messages.nothingSent()));
        }
        if (asked.isTooLong()) {
            return invalid(Invalid.of("earlier", messages.tooMany(String.valueOf(AidQuestion.MOST))));
        }
        var answer = calculator.count(asked.question());
        var forecast = answer.forecast();
        return forecast == null
                ? invalid(new Invalid(answer.faults().stream()
                        .map(fault -> new FieldFault(CalculationRequest.field(fault), fault.message()))
                        .toList()))
                : Response.ok(CalculationAnswer.of(forecast, answer.assumed())).build();
    }

    private static Response invalid(Invalid faults) {
        return Response.status(UNPROCESSABLE).entity(faults).build();
    }
}
