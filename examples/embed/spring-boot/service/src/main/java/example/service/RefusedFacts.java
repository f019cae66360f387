package example.service;

import io.kaohe.render.Messages;
import io.kaohe.report.InvalidInput;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells whoever sent facts that cannot be judged everything that is wrong with them (RFC 9457). */
@RestControllerAdvice
class RefusedFacts {
    private final Messages messages = Messages.load();

    @ExceptionHandler
    ProblemDetail refused(InvalidInput input) {
        boolean sendersFault = input.kind() == InvalidInput.Kind.DATA;
        ProblemDetail detail = ProblemDetail.forStatus(
                sendersFault ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.INTERNAL_SERVER_ERROR);
        detail.setTitle(sendersFault ? "送来的数据用不了" : "规则包用不了");
        detail.setProperty(
                "problems", input.problems().stream().map(messages::line).toList());
        return detail;
    }
}
