package org.mandatum.web.sparql;

import org.mandatum.web.page.Frame;
import org.mandatum.web.page.Pages;
import org.mandatum.web.page.QueryPage;
import org.mandatum.web.page.ResultTable;
import org.mandatum.web.page.StatementsPage;

/** What stands around an answer on a page. */
sealed interface AnswerPages {

    byte[] rows(Frame frame, ResultTable table);

    byte[] statements(Frame frame, StatementsPage page);

    /** The query, in a form in which it can be changed. */
    record OfText(String query) implements AnswerPages {

        @Override
        public byte[] rows(Frame frame, ResultTable table) {
            return Pages.results(frame, query, table);
        }

        @Override
        public byte[] statements(Frame frame, StatementsPage page) {
            return Pages.statements(frame, query, page);
        }
    }

    /** The question of a named query, and a form for its parameters. */
    record OfName(QueryPage query) implements AnswerPages {

        @Override
        public byte[] rows(Frame frame, ResultTable table) {
            return Pages.namedResults(frame, query, table);
        }

        @Override
        public byte[] statements(Frame frame, StatementsPage page) {
            return Pages.statements(frame, query.text(), page);
        }
    }
}
