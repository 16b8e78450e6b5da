package org.mandatum.web.changes;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.mandatum.store.Manifest;
import org.mandatum.store.Store;
import org.mandatum.web.http.EntityTag;
import org.mandatum.web.http.Exchange;
import org.mandatum.web.http.Freshness;
import org.mandatum.web.page.Site;
import org.mandatum.web.release.CurrentRelease;

/** The releases as an Atom feed (RFC 4287): an entry a release, with what changed and where to get it. */
public final class ChangeFeed implements Exchange.Answer {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String GRAPHS = "graph/";
    /** Of each kind; the patch names all. */
    private static final int NAMED = 100;

    private final CurrentRelease current;
    private final Site site;

    /** Tells of the releases of this store. */
    public ChangeFeed(CurrentRelease current, Site site) {
        this.current = current;
        this.site = site;
    }

    @Override
    public void to(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var store = current.store();
        var releases = store.releases();
        var newest = releases.getFirst();
        var address = site.own().of(request);
        var tag = EntityTag.of(newest.release().value(), "feed", address, "" + releases.size());
        if (new Freshness(tag, newest.created()).isAnswer(request, response)) {
            return;
        }
        var out = new ByteArrayOutputStream();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            write(store, newest, releases, address, xml);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        response.setContentType("application/atom+xml;charset=utf-8");
        response.getOutputStream().write(out.toByteArray());
    }

    private void write(Store store, Manifest newest, Iterable<Manifest> releases, String address, XMLStreamWriter xml)
            throws XMLStreamException, IOException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.setDefaultNamespace(ATOM);
        xml.writeStartElement(ATOM, "feed");
        xml.writeDefaultNamespace(ATOM);
        element(xml, "id", site.base() + "feed");
        element(xml, "title", "Mandatum: releases");
        element(xml, "updated", newest.created().toString());
        link(xml, "self", address + "feed.atom", "application/atom+xml");
        xml.writeStartElement(ATOM, "author");
        element(xml, "name", newest.program());
        xml.writeEndElement();
        for (var release : releases) {
            entry(release, Changes.of(store, release.release()), address, xml);
        }
        xml.writeEndDocument();
    }

    private void entry(Manifest release, Optional<Changes> changes, String address, XMLStreamWriter xml)
            throws XMLStreamException {
        xml.writeStartElement(ATOM, "entry");
        element(xml, "id", site.base() + "release/" + release.release());
        element(xml, "title", "Release " + release.release());
        element(xml, "updated", release.created().toString());
        link(xml, "alternate", address + "release/" + release.release(), "text/html");
        if (changes.isPresent()) {
            link(xml, "enclosure", address + "release/" + release.release() + "/changes.rdfp", "application/rdf-patch");
        }
        element(
                xml,
                "content",
                changes.map(this::told)
                        .orElse("%d statements in %d graphs."
                                .formatted(
                                        release.whole().statements(),
                                        release.graphs().size())));
        xml.writeEndElement();
    }

    private String told(Changes changes) {
        return "Added: " + names(changes.added()) + ". Changed: " + names(changes.changed()) + ". Removed: "
                + names(changes.removed()) + ".";
    }

    private String names(java.util.Set<String> graphs) {
        var start = site.base() + GRAPHS;
        var names = graphs.stream()
                .limit(NAMED)
                .map(name -> name.startsWith(start) ? name.substring(start.length()) : name)
                .toList();
        return graphs.isEmpty()
                ? "nothing"
                : String.join(", ", names)
                        + (graphs.size() > NAMED ? " and %d more".formatted(graphs.size() - NAMED) : "");
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(ATOM, name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String address, String type)
            throws XMLStreamException {
        xml.writeEmptyElement(ATOM, "link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
        xml.writeAttribute("type", type);
    }
}
