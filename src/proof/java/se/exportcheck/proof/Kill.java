package se.exportcheck.proof;

import se.exportcheck.proof.Proof.Result;

/** The program is killed at random instants while people work, and started again (R1, R6). */
final class Kill {

    Result run() throws Exception {
        var ordeal = new Ordeal((site, program) -> {
            program.kill();
            IO.println("killed, and serves again after %d ms"
                    .formatted(program.start().toMillis()));
        });
        var checks = ordeal.undergo();
        return new Result("The program is killed (kill -9) while people work", ordeal.toString(), checks);
    }
}
