package org.mandatum.source;

import java.util.List;
import java.util.regex.Pattern;

/** The forms of text, told by what stands in it and not by a name. */
enum TextForm {
    XML,
    HTML,
    MARKDOWN,
    PAGE_TEXT,
    PLAIN_TEXT;

    private static final Pattern HTML_ROOT =
            Pattern.compile("<(?:!DOCTYPE\\s+html|html|head|body)\\b", Pattern.CASE_INSENSITIVE);

    /** What a piece of a page begins with. */
    private static final Pattern HTML_PIECE = Pattern.compile(
            "<(?:meta|title|style|div|p|h[1-6]|main|article|section|header|table|center|font|span|ol|ul|a|b|i)\\b[^<]*>",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern XML_START = Pattern.compile("<(?:[?!]|(?:[\\w.-]+:)?akomaNtoso\\b)");
    private static final Pattern ELEMENT = Pattern.compile("<[A-Za-z_][\\w.:-]*[\\s/>]");

    /** Signs of Markdown that plain text has not: headings, emphasis, raised figures, notes and links. */
    private static final Pattern MARKDOWN_SIGN = Pattern.compile(
            "^ {0,3}#{1,6} |\\*\\*\\S|(?<![\\w*])\\*\\p{L}[^*\\n]{0,80}\\*|<sup>|\\$\\s?\\^\\s?\\{|^\\[\\^\\w+\\]:"
                    + "|\\[[^\\]\\n]{1,300}\\]\\(\\w[^)\\s]{3,300}\\)",
            Pattern.MULTILINE);

    /** One sign may be chance. */
    private static final int SIGNS = 2;

    /** Lines shorter than this may stand alone: headings, the masthead. */
    private static final int SHORTEST_FULL = 40;

    /** One line in so many that runs on is no accident. */
    private static final int RUNNING_ON = 8;

    /** The form of a text. */
    static TextForm of(String content) {
        int start = afterComments(content);
        if (begins(HTML_ROOT, content, start)) {
            return HTML;
        }
        if (begins(XML_START, content, start)) {
            return XML;
        }
        if (content.stripTrailing().endsWith(">")) {
            if (begins(HTML_PIECE, content, start)) {
                return HTML;
            }
            if (begins(ELEMENT, content, start)) {
                return XML;
            }
        }
        if (MARKDOWN_SIGN.matcher(content).results().limit(SIGNS).count() == SIGNS) {
            return MARKDOWN;
        }
        return isPages(content) ? PAGE_TEXT : PLAIN_TEXT;
    }

    /** Where a text begins behind comments, white space and an XML declaration, which pages of XHTML have too. */
    private static int afterComments(String content) {
        int start = 0;
        int declaration = -1;
        while (true) {
            while (start < content.length() && Character.isWhitespace(content.charAt(start))) {
                start++;
            }
            int end = -1;
            if (content.startsWith("<!--", start)) {
                end = content.indexOf("-->", start);
            } else if (declaration < 0 && content.startsWith("<?xml ", start)) {
                declaration = start;
                end = content.indexOf("?>", start) + 1;
            }
            if (end <= start) {
                break;
            }
            start = content.indexOf('>', end) + 1;
        }
        return declaration < 0 || begins(HTML_ROOT, content, start) ? start : declaration;
    }

    private static boolean begins(Pattern pattern, String content, int start) {
        return pattern.matcher(content).region(start, content.length()).lookingAt();
    }

    private static boolean isPages(String content) {
        if (content.indexOf('\f') >= 0) {
            return true;
        }
        var lines = Line.of(content);
        return isWrapped(lines) || lines.stream().anyMatch(line -> Furniture.isLine(line.words()));
    }

    /** Whether lines run on: a long line ends without punctuation, and the next one follows at once. */
    private static boolean isWrapped(List<Line> lines) {
        int full = 0;
        int runningOn = 0;
        for (int i = 1; i < lines.size(); i++) {
            var before = lines.get(i - 1).words();
            if (Characters.width(before) >= SHORTEST_FULL) {
                full++;
                runningOn += !lines.get(i).behindBlank() && !Characters.endsPhrase(before) ? 1 : 0;
            }
        }
        return runningOn >= SIGNS && runningOn * RUNNING_ON > full;
    }
}
