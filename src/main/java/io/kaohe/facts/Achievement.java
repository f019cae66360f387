package io.kaohe.facts;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One reported figure (实绩), or the word that there is none. A figure may be a level, a growth, a place, a stage, or several
 * of them, each as printed by its source.
 *
 * @param body id of the body
 * @param indicator id of the indicator
 * @param period the months it speaks of
 * @param basis cumulative, in-period or point-in-time
 * @param value the level
 * @param growth the printed growth, in % or 个百分点
 * @param place the printed place of the level, 1 is first
 * @param growthPlace the printed place of the growth (增速位次)
 * @param stage the stage reached (阶段)
 * @param date the day it was reached or first happened (日期)
 * @param member of which member of the indicator it speaks; null for the whole
 * @param level at which level the thing is (级别); null when the source does not say
 * @param missing why there is no figure; then there is no number, place or stage
 * @param zeroReturn whether a 0 was returned on purpose (零报告)
 * @param kind who says it
 * @param status how far it has been checked
 * @param vintage how final it is
 * @param known the day it became known (得知)
 * @param reporter who returned it
 * @param note 说明
 * @param evidence 依据
 * @param origin 出处, in the document returned
 * @param source where it is written
 */
public record Achievement(
        String body,
        String indicator,
        Period period,
        Basis basis,
        @Nullable Amount value,
        @Nullable Amount growth,
        @Nullable Integer place,
        @Nullable Integer growthPlace,
        @Nullable String stage,
        @Nullable LocalDate date,
        @Nullable String member,
        @Nullable Level level,
        @Nullable Missing missing,
        boolean zeroReturn,
        FigureKind kind,
        FigureStatus status,
        Vintage vintage,
        LocalDate known,
        @Nullable String reporter,
        @Nullable String note,
        @Nullable String evidence,
        @Nullable String origin,
        Source source) {
    /** Whether the figure counts as a result once its vintage is accepted: 待核 and 退回 do not answer. */
    public boolean answers() {
        return missing == null && (status == FigureStatus.CONFIRMED || status == FigureStatus.DISPUTED);
    }

    private List<@Nullable Object> parts() {
        return Arrays.asList(
                body,
                indicator,
                period,
                basis,
                value,
                growth,
                place,
                growthPlace,
                stage,
                date,
                member,
                level,
                missing,
                zeroReturn,
                kind,
                status,
                vintage,
                known,
                reporter,
                note,
                evidence,
                origin,
                source);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Achievement figure && parts().equals(figure.parts()));
    }

    @Override
    public int hashCode() {
        return source.hashCode();
    }
}
