package org.ganbook.course;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Checks a drawing before it becomes part of a page: an SVG element that neither runs nor loads anything. */
final class DrawingFile {

    private static final Set<String> REFUSED =
            Set.of("script", "foreignObject", "image", "style", "a", "animate", "set");

    private DrawingFile() {}

    static void check(Path file, String text, List<Problem> problems) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        if (!text.startsWith("<svg")) {
            problems.add(Problem.at(file, 1, "a drawing must begin with <svg"));
            return;
        }
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    checkElement(reader, file, problems);
                }
            }
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
            problems.add(Problem.at(file, line, "not well-formed XML"));
        }
    }

    private static void checkElement(XMLStreamReader reader, Path file, List<Problem> problems) {
        int line = reader.getLocation().getLineNumber();
        if (REFUSED.contains(reader.getLocalName())) {
            problems.add(Problem.at(file, line, "<" + reader.getLocalName() + "> is not allowed in a drawing"));
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String name = reader.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            String value = reader.getAttributeValue(i);
            boolean runs = name.startsWith("on");
            boolean loads = name.equals("href") && !value.startsWith("#")
                    || value.replace("url(#", "").contains("url(");
            if (runs || loads) {
                problems.add(Problem.at(file, line, "the attribute '" + name + "' may not run or load anything"));
            }
        }
    }
}
