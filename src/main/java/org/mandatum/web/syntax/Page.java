package org.mandatum.web.syntax;

import java.util.List;

/** A page for people. */
public enum Page implements AnswerForm {
    HTML;

    @Override
    public String title() {
        return name();
    }

    @Override
    public String contentType() {
        return "text/html;charset=utf-8";
    }

    @Override
    public List<String> names() {
        return List.of("html");
    }
}
