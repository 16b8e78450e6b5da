package org.mandatum.semantic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandatum.language.Languages;
import org.mandatum.text.LanguageTag;

/** Out of what a directive is to be carried out, in all languages. */
class FinancingReaderTest {

    private static final String EXISTING = "existing-resources";
    private static final String VOLUNTARY = "voluntary-contributions";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Requests the Secretary-General, within existing resources, to count the lamps | " + EXISTING,
                "en | to count the lamps, subject to the availability of extrabudgetary resources | " + VOLUNTARY,
                "en | to count the lamps within existing resources and through voluntary contributions | " + EXISTING
                        + " " + VOLUNTARY,
                "en | to report on the resources of the sea and on contributions to its health | ''",
                "fr | Prie le Secrétaire général, dans la limite des ressources existantes, de compter les feux | "
                        + EXISTING,
                "fr | de compter les feux au moyen de contributions volontaires | " + VOLUNTARY,
                "es | Solicita al Secretario General que, dentro de los límites de los recursos existentes, cuente las luces | "
                        + EXISTING,
                "es | que cuente las luces mediante contribuciones voluntarias | " + VOLUNTARY,
                "ru | просит Генерального секретаря в пределах имеющихся ресурсов сосчитать маяки | " + EXISTING,
                "ru | сосчитать маяки при условии наличия внебюджетных ресурсов | " + VOLUNTARY,
                "ar | تطلب إلى الأمين العام أن يحصي المنارات في حدود الموارد المتاحة | " + EXISTING,
                "ar | أن يحصي المنارات عن طريق التبرعات | " + VOLUNTARY,
                "zh | 请秘书长在现有资源范围内统计灯塔 | " + EXISTING,
                "zh | 通过自愿捐款统计灯塔 | " + VOLUNTARY,
                "de | die Leuchttürme im Rahmen der vorhandenen Mittel zu zählen | " + EXISTING,
                "de | die Leuchttürme aus freiwilligen Beiträgen zu unterhalten | " + VOLUNTARY
            })
    void theWordsNameTheMeans(String language, String words, String expected) {
        var reader = new FinancingReader(Languages.load().profile(new LanguageTag(language)));
        assertThat(String.join(" ", reader.named(List.of(words)))).isEqualTo(expected);
    }
}
