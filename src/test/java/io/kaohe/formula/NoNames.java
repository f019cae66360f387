package io.kaohe.formula;

import io.kaohe.facts.Table;
import io.kaohe.facts.Unit;
import java.util.List;
import java.util.Optional;

/** A scope that knows no name. */
class NoNames implements Scope {
    @Override
    public Optional<Unit> quantity(String name) {
        return Optional.empty();
    }

    @Override
    public Optional<Unit> ofPeers(String quantity) {
        return Optional.empty();
    }

    @Override
    public Optional<Unit> ofOthers(String quantity) {
        return Optional.empty();
    }

    @Override
    public Optional<Unit> number(String name) {
        return Optional.empty();
    }

    @Override
    public Optional<Table> table(String name) {
        return Optional.empty();
    }

    @Override
    public List<String> quantities() {
        return List.of();
    }

    @Override
    public List<String> numbers() {
        return List.of();
    }

    @Override
    public List<String> tables() {
        return List.of();
    }
}
