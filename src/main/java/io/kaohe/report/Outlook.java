package io.kaohe.report;

/**
 * What the year will come to, beside the verdict: never a result.
 *
 * @param stated by the body's own forecast for the year (版次 预计)
 * @param computed by going on as until now
 */
public record Outlook(Prospect stated, Prospect computed) {
    /** Nothing is known. */
    public static final Outlook UNKNOWN = new Outlook(Prospect.UNKNOWN, Prospect.UNKNOWN);
}
