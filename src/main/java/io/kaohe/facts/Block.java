package io.kaohe.facts;

/**
 * A section of the plan (板块).
 *
 * @param id short ASCII name
 * @param name the name in reports
 */
public record Block(String id, String name) {}
