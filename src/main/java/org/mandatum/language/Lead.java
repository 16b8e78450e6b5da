package org.mandatum.language;

import java.util.Optional;
import org.mandatum.text.Span;

/**
 * The words that open a clause and say what it does: “Also requests”, “Deeply concerned”, «又注意到».
 *
 * @param span the words in the text that was asked about
 * @param phrase the words as meant, layout undone; they differ from the text only where it is damaged
 * @param concept the act's concept, such as {@code request}; empty where the phrase can be told but not its act
 * @param repaired true if the words of the text were read as others that they resemble, as 梯记 for 铭记
 */
public record Lead(Span span, String phrase, Optional<String> concept, boolean repaired) {}
