package io.kaohe.facts;

import java.util.List;

/**
 * A rule pack as text, with what was read of it.
 *
 * @param name title of its scheme
 * @param hash SHA-256 of its files, in hexadecimal
 * @param rules its rule files ({@code .dslr}), by path in code-point order
 * @param scheme its own settings
 * @param tables its tables, by name
 * @param cases the cases beside its rules, in file order
 * @param schemeText the text of its {@code scheme.yaml}, over which an assessment lays its own
 */
public record Pack(
        String name,
        String hash,
        List<RuleText> rules,
        Scheme scheme,
        List<Table> tables,
        List<RuleCase> cases,
        String schemeText) {
    /**
     * A rule file.
     *
     * @param path inside the pack, such as {@code judge/gap.dslr}
     * @param text its content
     */
    public record RuleText(String path, String text) {}

    /** Copies the lists. */
    public Pack {
        rules = List.copyOf(rules);
        tables = List.copyOf(tables);
        cases = List.copyOf(cases);
    }
}
