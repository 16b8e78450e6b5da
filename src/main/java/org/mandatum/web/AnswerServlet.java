package org.mandatum.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.mandatum.web.http.Exchange;
import org.mandatum.web.http.ProblemType;
import org.mandatum.web.http.Refusal;

/** Puts an answer at an address, for the methods that read. */
final class AnswerServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    private final transient Exchange exchange;
    private final transient Exchange.Answer answer;

    private final transient List<String> methods;

    /**
     * @param methods those that the answer understands; it refuses others itself where it has more to say of them
     */
    AnswerServlet(Exchange exchange, Exchange.Answer answer, List<String> methods) {
        this.exchange = exchange;
        this.answer = answer;
        this.methods = List.copyOf(methods);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) {
        exchange.run(methods.contains(request.getMethod()) ? answer : this::refuse, request, response);
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Allow", String.join(", ", methods) + ", OPTIONS");
        throw new Refusal(
                ProblemType.METHOD_NOT_ALLOWED,
                "%s is not offered; data can only be read.".formatted(request.getMethod()));
    }
}
