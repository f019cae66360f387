package io.kaohe.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The result of tests as a server reads it. */
final class SightedJunit implements Sighted {
    private static final Map<String, String> BODY = Map.of("名次", "名次", "单位灯", "单位灯");

    @Override
    public Format format() {
        return Format.JUNIT;
    }

    @Override
    public boolean exact() {
        return false;
    }

    @Override
    public List<String> asked() {
        return List.of("判定", "得分");
    }

    @Override
    public Claims read(String text, List<JsonNode> bodies) {
        Claims claims = new Claims();
        List<Element> suites = children(parse(text), "testsuite");
        assertThat(suites).hasSameSizeAs(bodies);
        for (int at = 0; at < suites.size(); at++) {
            for (Element property : children(suites.get(at), "property")) {
                String field = BODY.get(property.getAttribute("name"));
                if (field != null) {
                    claims.put(Integer.toString(at), field, property.getAttribute("value"));
                }
            }
            JsonNode targets = bodies.get(at).get("targets");
            List<Element> cases = children(suites.get(at), "testcase");
            assertThat(cases).hasSize(targets.size());
            for (int i = 0; i < cases.size(); i++) {
                assertThat(cases.get(i).getAttribute("name"))
                        .isEqualTo(targets.get(i).get("id").asText() + " "
                                + targets.get(i).get("name").asText());
                facts(at + "/" + i, cases.get(i), claims);
            }
        }
        return claims;
    }

    private static void facts(String key, Element test, Claims claims) {
        String out = children(test, "system-out").get(0).getTextContent();
        for (String line : out.lines().toList()) {
            int colon = line.indexOf('：');
            String field = colon < 0 ? "" : line.substring(0, colon);
            if (List.of("实绩", "完成率", "序时", "进度差", "判定", "得分", "灯").contains(field)) {
                claims.put(key, field, line.substring(colon + 1).replace("（按增量）", ""));
            }
        }
    }

    static Element parse(String text) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                    .getDocumentElement();
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new AssertionError(e);
        }
    }

    static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = parent.getElementsByTagName(name);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }
}
