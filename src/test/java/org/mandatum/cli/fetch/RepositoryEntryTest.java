package org.mandatum.cli.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandatum.text.LanguageTag;

/** Session and language of a document, told by its place in the UN's repositories. */
class RepositoryEntryTest {

    private static final Map<String, LanguageTag> FOLDERS = RepositoryEntry.folders(
            Stream.of("ar", "en", "es", "fr", "ru", "zh").map(LanguageTag::new).toList());

    @ParameterizedTest
    @CsvSource({
        "78session/English/A_RES_78_16-2324023E.xml, 78, en, 78session/English/A_RES_78_16-2324023E.xml",
        "74session/Russian/Russian/74_259_R.xml, 74, ru, 74session/Russian/Russian/74_259_R.xml",
        "74session/English.zip!/English/74_168.xml, 74, en, 74session/English/English/74_168.xml",
        "Emergency sessions/ES-10/French/A_RES_ES-10_21-2321048F.xml, ES-10, fr,"
                + " Emergency sessions/ES-10/French/A_RES_ES-10_21-2321048F.xml",
        "2023/Chinese/S_RES_2708-2322259C.xml, 2023, zh, 2023/Chinese/S_RES_2708-2322259C.xml",
        "55th session/Arabic/a:b*c.XML, 55, ar, 55th session/Arabic/a_b_c.XML",
        "s-32 session/Spanish/.hidden.xml, S-32, es, s-32 session/Spanish/_.hidden.xml"
    })
    void isTold(String path, String session, String language, String safe) {
        var entry = RepositoryEntry.of("/in/.archives/GAresolutions.tar.gz!/GAresolutions-main/" + path, FOLDERS)
                .orElseThrow();

        assertThat(entry.session()).isEqualTo(session);
        assertThat(entry.language()).isEqualTo(new LanguageTag(language));
        assertThat(String.join("/", entry.path())).isEqualTo(safe);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "78session/English/notes.txt",
                "78session/A_RES_78_16.xml",
                "English/A_RES_78_16.xml",
                "78session/Klingon/A_RES_78_16.xml",
                "78.xml"
            })
    void whatIsNoDocumentIsLeftOut(String path) {
        assertThat(RepositoryEntry.of("a.tar.gz!/main/" + path, FOLDERS)).isEmpty();
    }

    @Test
    void foldersBearTheEnglishNamesOfLanguages() {
        assertThat(FOLDERS.keySet())
                .containsExactlyInAnyOrder("Arabic", "Chinese", "English", "French", "Russian", "Spanish");
    }
}
