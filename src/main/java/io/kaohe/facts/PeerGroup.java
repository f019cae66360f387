package io.kaohe.facts;

import java.util.List;

/**
 * Bodies that are compared with each other (同类组).
 *
 * @param id short ASCII name
 * @param name the name in reports
 * @param members ids of bodies
 * @param source where it is written
 */
public record PeerGroup(String id, String name, List<String> members, Source source) {
    /** Copies the list. */
    public PeerGroup {
        members = List.copyOf(members);
    }
}
