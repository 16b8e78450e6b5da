package org.mandatum.source;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * Collects the glyphs of a PDF page by page, with place, size and emphasis. What PDFBox does with them otherwise, making
 * lines in the order of the file, is left out.
 */
final class PdfGlyphs extends PDFTextStripper {

    /** Names of fonts that stand out: Chinese versions set in Kai what others set in italics. */
    private static final Pattern STANDING_OUT =
            Pattern.compile("(?i)italic|oblique|bold|black|heavy|kai(?:ti|shu|_)|楷");

    private static final int BOLD_WEIGHT = 600;

    /** Slant given to an upright font, as part of its height. */
    private static final float SLANT = 0.1f;

    static {
        // The fonts of the machine must not decide how a file is read; nor is there time to look them all through.
        FontMappers.set(new BundledFont());
    }

    private final PdfLimits limits;
    private final List<PrintedPage> pages = new ArrayList<>();
    private final List<Glyph> glyphs = new ArrayList<>();
    private final Map<PDFont, Boolean> standingOut = new IdentityHashMap<>();
    private int operations;
    private int shown;

    private PdfGlyphs(PdfLimits limits) {
        this.limits = limits;
        // Pages are counted here, and PDFBox is to take each one that it is given.
        setStartPage(0);
    }

    /**
     * The pages of a document.
     *
     * @throws IOException if the document is broken beyond what is passed over
     * @throws PdfLimits.Exceeded if it asks for more work than any resolution does
     */
    static List<PrintedPage> of(PDDocument document, PdfLimits limits) throws IOException {
        var collector = new PdfGlyphs(limits);
        collector.writeText(document, Writer.nullWriter());
        return collector.pages;
    }

    /** Pages without content are pages too: those of pictures may be. */
    @Override
    protected void processPages(PDPageTree tree) throws IOException {
        for (var page : tree) {
            limits.checkPages(pages.size() + 1);
            if (page.hasContents()) {
                processPage(page);
            }
            pages.add(new PrintedPage(page.getCropBox().getHeight(), glyphs));
            glyphs.clear();
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        limits.checkOperations(++operations);
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        limits.checkGlyphs(++shown);
        var text = PrintedForms.undone(position.getUnicode());
        float size = Math.abs(position.getYScale());
        float left = position.getXDirAdj();
        boolean inPlace = Float.isFinite(left) && Float.isFinite(size) && Float.isFinite(position.getYDirAdj());
        if (!text.isEmpty() && inPlace && size > 0) {
            float right = left + Math.max(0, position.getWidthDirAdj());
            boolean emphasised =
                    isSlanted(position) || standingOut.computeIfAbsent(position.getFont(), PdfGlyphs::standsOut);
            glyphs.add(new Glyph(text, left, right, position.getYDirAdj(), size, emphasised));
        }
    }

    private static boolean isSlanted(TextPosition position) {
        var matrix = position.getTextMatrix();
        return matrix.getShearY() == 0 && matrix.getShearX() > SLANT * Math.abs(matrix.getScaleY());
    }

    private static boolean standsOut(PDFont font) {
        var descriptor = font.getFontDescriptor();
        return namesEmphasis(font.getName()) || (descriptor != null && standsOut(descriptor));
    }

    private static boolean standsOut(PDFontDescriptor descriptor) {
        return descriptor.isItalic()
                || descriptor.isForceBold()
                || descriptor.getItalicAngle() != 0
                || descriptor.getFontWeight() >= BOLD_WEIGHT
                || namesEmphasis(descriptor.getFontName());
    }

    private static boolean namesEmphasis(@Nullable String name) {
        return name != null && STANDING_OUT.matcher(name).find();
    }
}
