package org.mandatum.source;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What elements of a page are, by their names, attributes and inline styles: HTML, CSS 2.2, WAI-ARIA. */
final class HtmlTraits {

    private static final Set<String> UNSEEN = Set.of(
            "head",
            "title",
            "meta",
            "link",
            "base",
            "script",
            "style",
            "template",
            "noscript",
            "iframe",
            "object",
            "embed",
            "canvas",
            "audio",
            "video",
            "svg",
            "math",
            "img",
            "map",
            "select",
            "textarea",
            "button",
            "input",
            "datalist",
            "progress",
            "meter",
            "dialog",
            "del",
            "rp",
            "rt");
    private static final Set<String> CONTROLS = Set.of("form", "button", "input", "select", "textarea", "search");
    private static final Set<String> AROUND = Set.of("nav", "aside", "footer", "menu", "form", "search");
    private static final Set<String> ROLES_AROUND = Set.of(
            "navigation",
            "banner",
            "contentinfo",
            "complementary",
            "search",
            "form",
            "dialog",
            "alertdialog",
            "alert",
            "toolbar",
            "menu",
            "menubar",
            "tablist",
            "status");
    private static final Set<String> EMPHASIS = Set.of("i", "em", "b", "strong", "cite", "dfn", "var", "u");
    private static final Set<String> INLINE_BY_DEFAULT = Set.of("ins", "noscript");

    private static final Pattern NOT_SHOWN =
            Pattern.compile("(?:^|[;\\s])(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)");
    private static final Pattern SET_APART =
            Pattern.compile("(?:^|[;\\s])display\\s*:\\s*(?:block|flex|grid|list-item|table|table-cell|table-row)\\b");
    private static final Pattern RAISED = Pattern.compile("vertical-align\\s*:\\s*(?:super|text-top)|mso-text-raise");
    private static final Pattern SLANTED = Pattern.compile("font-style\\s*:\\s*(italic|oblique|normal)");
    private static final Pattern BOLD = Pattern.compile("font-weight\\s*:\\s*(?:(bold|bolder|[6-9]00)|normal|[1-5]00)");
    private static final Pattern HEADING = Pattern.compile("h[1-6]");

    private HtmlTraits() {}

    /** Whether a reader of the page does not see it, or sees something that is no text. */
    static boolean isUnseen(Element element) {
        return UNSEEN.contains(element.normalName())
                || element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || NOT_SHOWN.matcher(style(element)).find();
    }

    /** Whether it stands on lines of its own. */
    static boolean isBlock(Element element) {
        return element.isBlock() && !INLINE_BY_DEFAULT.contains(element.normalName())
                || SET_APART.matcher(style(element)).find();
    }

    static boolean isHeading(Element element) {
        return HEADING.matcher(element.normalName()).matches() || role(element).equals("heading");
    }

    static boolean isRaised(Element element) {
        return element.nameIs("sup") || RAISED.matcher(style(element)).find();
    }

    /** Whether its words are set in italics or bold; empty where it says nothing. */
    static Optional<Boolean> emphasis(Element element) {
        var style = style(element);
        var slanted = SLANTED.matcher(style);
        var bold = BOLD.matcher(style);
        boolean isSlanted = slanted.find();
        boolean isBold = bold.find();
        if (isSlanted && !slanted.group(1).equals("normal") || isBold && bold.group(1) != null) {
            return Optional.of(true);
        }
        if (isSlanted || isBold) {
            return Optional.of(false);
        }
        return EMPHASIS.contains(element.normalName()) ? Optional.of(true) : Optional.empty();
    }

    /** Whether it says of itself that it stands around the main text. */
    static boolean isAround(Element element) {
        return AROUND.contains(element.normalName()) || ROLES_AROUND.contains(role(element));
    }

    /** Whether people press it or write in it. */
    static boolean isControl(Element element) {
        return CONTROLS.contains(element.normalName()) || role(element).equals("button");
    }

    /** Whether it says of itself that it holds the main text. */
    static boolean isMain(Element element) {
        return element.nameIs("main") || role(element).equals("main");
    }

    static String role(Element element) {
        return element.attr("role").strip().toLowerCase(Locale.ROOT);
    }

    static String style(Element element) {
        return element.hasAttr("style") ? element.attr("style").toLowerCase(Locale.ROOT) : "";
    }
}
