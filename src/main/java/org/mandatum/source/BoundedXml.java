package org.mandatum.source;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import javax.xml.stream.XMLInputFactory;

/**
 * How XML is parsed that may be hostile: no document type declarations, no entities but XML's own five, bounded
 * depth.
 */
final class BoundedXml {

    private BoundedXml() {}

    /** A factory of parsers that give up below {@code deepest} levels. */
    static XMLInputFactory factory(int deepest) {
        var factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(WstxInputProperties.P_LAZY_PARSING, false);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, deepest);
        return factory;
    }
}
