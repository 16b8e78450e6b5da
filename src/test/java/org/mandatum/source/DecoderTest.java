package org.mandatum.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandatum.text.Diagnostic;
import org.mandatum.text.Problem;

class DecoderTest {

    private static final String ENGLISH = "The General Assembly, “recalling” its résolution,\n";

    /** In each row: the encoding, words of the language that uses it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            windows-1251 | Генеральная Ассамблея, ссылаясь на свои резолюции о содержании маяков, постановляет
            windows-1256 | إن الجمعية العامة، إذ تشير إلى قراراتها بشأن صون المنارات، تقرر إبقاء المسألة قيد نظرها
            windows-1252 | L’Assemblée générale, Rappelant ses résolutions relatives à l’entretien des phares, décide
            windows-1252 | La Asamblea General, Recordando sus resoluciones sobre el mantenimiento de los faros y la señal
            windows-1252 | The General Assembly, Recalling its resolutions on the “care of lighthouses”, decides to – wait
            GB18030      | 大会，回顾其关于灯塔和信标的维护的各项决议，认识到灯塔作为共同遗产的一部分需要维护
            """)
    void legacyEncodingsAreToldByTheirBytes(String charset, String words) {
        var decoded = Decoder.of((words + "\n").repeat(5).getBytes(Charset.forName(charset)));

        assertThat(decoded.content()).startsWith(words);
        assertThat(decoded.repair()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, ''", "UTF-8, \ufeff", "UTF-16LE, \ufeff", "UTF-16BE, \ufeff"})
    void unicodeNeedsNoRepair(String charset, String mark) {
        var decoded = Decoder.of((mark + ENGLISH).getBytes(Charset.forName(charset)));

        assertThat(decoded.content()).isEqualTo(ENGLISH);
        assertThat(decoded.repair()).isEmpty();
    }

    @Test
    void utf16WithoutAMarkIsRecognised() {
        var decoded = Decoder.of(ENGLISH.repeat(5).getBytes(StandardCharsets.UTF_16LE));

        assertThat(decoded.content()).startsWith(ENGLISH);
        assertThat(decoded.repair()).contains("UTF-16LE");
    }

    @Test
    void anXmlDeclarationIsBelieved() {
        var xml = "<?xml version=\"1.0\" encoding=\"windows-1251\"?><akomaNtoso>Ассамблея</akomaNtoso>";

        var decoded = Decoder.of(xml.getBytes(Charset.forName("windows-1251")));

        assertThat(decoded.content()).isEqualTo(xml);
        assertThat(decoded.repair()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            windows-1251 | <meta http-equiv=Content-Type content="text/html; charset=windows-1251">Ассамблея
            windows-1256 | <meta charset='windows-1256'>الجمعية العامة
            GB18030      | <META CHARSET=gb2312>大会，回顾㐀
            windows-1252 | <meta charset="ISO-8859-1">l’œuvre “générale”
            """)
    void aPageThatNamesItsEncodingIsBelieved(String charset, String page) {
        var decoded = Decoder.of(page.getBytes(Charset.forName(charset)));

        assertThat(decoded.content()).isEqualTo(page);
        assertThat(decoded.repair()).isEmpty();
    }

    @Test
    void aTextThatIsCutWithinACharacterIsStillUtf8() {
        var bytes = "大会，回顾其各项决议，认识到灯塔的作用，".repeat(5).getBytes(StandardCharsets.UTF_8);

        var decoded = Decoder.of(Arrays.copyOf(bytes, bytes.length - 1));

        assertThat(decoded.content()).startsWith("大会，").endsWith("\ufffd");
        assertThat(decoded.repair()).contains("UTF-8 with 1 broken characters");
    }

    @Test
    void whatWasRepairedIsReported() {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes("Генеральная Ассамблея,\n\nссылаясь на свои резолюции,\n\n1. постановляет ждать.\n"
                .getBytes(Charset.forName("windows-1251")));

        var parsed = new FormReader(new TestCues()).read(new FileBytes("a.txt", bytes.toByteArray()));

        assertThat(parsed.value().orElseThrow().text().content()).startsWith("Генеральная Ассамблея,\nссылаясь");
        assertThat(parsed.diagnostics()).extracting(Diagnostic::problem).containsExactly(Problem.ENCODING_REPAIRED);
    }
}
