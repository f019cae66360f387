package io.kaohe.report;

import java.math.BigDecimal;

/**
 * One step from what a block's targets earned to what the block earns.
 *
 * @param reason why
 * @param points what the step adds; nothing where it only says how the block stands
 */
public record Settlement(Reason reason, BigDecimal points) {}
