package io.kaohe.spring;

import io.kaohe.Kaohe;
import io.kaohe.KaohePacks;
import io.kaohe.Reload;
import io.kaohe.render.Messages;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/** {@code /actuator/kaohe}: GET tells the pack in force, POST takes the pack as it was edited. */
@Endpoint(id = "kaohe")
public final class KaoheEndpoint {
    private final KaohePacks packs;
    private final Messages messages = Messages.load();

    KaoheEndpoint(KaohePacks packs) {
        this.packs = packs;
    }

    /**
     * The pack in force.
     *
     * @param name title of its scheme
     * @param hash SHA-256 of its files, as reports name it
     */
    public record InForce(String name, String hash) {}

    /**
     * How a reload came out.
     *
     * @param outcome replaced, unchanged or refused
     * @param inForce the pack in force now
     * @param problems what keeps the new pack from being used, in words
     */
    public record Reloaded(String outcome, InForce inForce, List<String> problems) {}

    /** The pack in force. */
    @ReadOperation
    public InForce inForce() {
        Kaohe kaohe = packs.inForce();
        return new InForce(kaohe.name(), kaohe.hash());
    }

    /** Takes the pack as it was edited, if it can be used. */
    @WriteOperation
    public Reloaded reload() {
        Reload reload = packs.reload();
        return new Reloaded(
                reload.outcome().name().toLowerCase(Locale.ROOT),
                inForce(),
                reload.problems().stream().map(messages::line).toList());
    }
}
