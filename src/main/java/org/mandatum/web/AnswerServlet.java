package org.mandatum.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.mandatum.web.http.Exchange;
import org.mandatum.web.http.ProblemType;
import org.mandatum.web.http.Refusal;

/** Puts an answer at an address: for GET and HEAD, since everything can only be read. */
final class AnswerServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    private final transient Exchange exchange;
    private final transient Exchange.Answer answer;

    AnswerServlet(Exchange exchange, Exchange.Answer answer) {
        this.exchange = exchange;
        this.answer = answer;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) {
        exchange.run(
                switch (request.getMethod()) {
                    case "GET", "HEAD" -> answer;
                    case String method ->
                        (asked, refused) -> {
                            refused.setHeader("Allow", "GET, HEAD, OPTIONS");
                            throw new Refusal(
                                    ProblemType.METHOD_NOT_ALLOWED,
                                    "%s is not offered; data can only be read.".formatted(method));
                        };
                },
                request,
                response);
    }
}
