package org.mandatum.source;

import com.ibm.icu.text.Normalizer2;

/**
 * Undoes characters that stand for printed shapes: ligatures of Latin letters, the presentation forms of Arabic letters,
 * and radicals of Chinese that are characters in their own right, which fonts give instead of those.
 */
final class PrintedForms {

    private static final Normalizer2 COMPATIBILITY = Normalizer2.getNFKCInstance();

    /**
     * Radicals of the supplement, each followed by its character; Unicode has no decomposition of them. Facts from
     * {@code EquivalentUnifiedIdeograph.txt} of the Unicode Character Database.
     */
    private static final String RADICALS = "⺁厂⺄乙⺅亻⺇几⺈刀⺉刂⺋㔾⺌小⺍小⺎尢⺒巳⺓幺⺔彑⺖忄⺘扌⺙攵⺛旡⺝月⺞歺⺟母⺠民⺡氵⺢水⺣灬"
            + "⺤爫⺥爫⺦丬⺨犭⺪疋⺫目⺬示⺭礻⺮竹⺯糹⺰纟⺱罓⺲罒⺳网⺴网⺶羊⺷羊⺸羊⺹耂⺺肀⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹"
            + "⻁虎⻂衤⻃西⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阝⻖阝⻗雨⻘青"
            + "⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟";

    /** The one radical whose decomposition is not the character of simplified Chinese. */
    private static final char DOOR = '\u2f3e';

    private static final char SIMPLIFIED_DOOR = '户';

    private PrintedForms() {}

    /** The characters meant by what a font gives for a shape; none for spaces of no width and the like. */
    static String undone(String given) {
        var meant = new StringBuilder(given.length());
        for (int i = 0; i < given.length(); i++) {
            char c = given.charAt(i);
            if (c == DOOR) {
                meant.append(SIMPLIFIED_DOOR);
            } else if (isForm(c)) {
                meant.append(COMPATIBILITY.normalize(String.valueOf(c)).strip());
            } else if (c >= '\u2e80' && c <= '\u2eff') {
                int radical = RADICALS.indexOf(c);
                meant.append(radical < 0 ? c : RADICALS.charAt(radical + 1));
            } else if (!Characters.isInvisible(c) || c == '\u00ad') {
                meant.append(c);
            }
        }
        return meant.toString();
    }

    private static boolean isForm(char c) {
        return (c >= '\u2f00' && c <= '\u2fd5')
                || (c >= '\ufb00' && c <= '\ufb06')
                || (c >= '\ufb50' && c <= '\ufdff')
                || (c >= '\ufe70' && c <= '\ufefc');
    }
}
