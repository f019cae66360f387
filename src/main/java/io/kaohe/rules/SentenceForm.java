package io.kaohe.rules;

import java.util.Arrays;
import java.util.List;

/** Every form a sentence may have. A pack cannot add one. */
enum SentenceForm {
    C1("〔量〕不低于〔量、数或【名】〕", "两个量相比，或一个量与一个数相比；还可写高于、不高于、低于、等于。缺量时不成立", "进度差不低于-【黄灯线】", Slot.QUANTITY, Slot.NUMBER),
    C3("〔属性〕是「…」", "属性取这个值；还可写不是。几个取值用属于、不属于，以顿号分开", "数据类型属于「流量、存量」", Slot.ATTRIBUTE, Slot.VALUES),
    C4("判定是「…」", "前面步骤的判定；还可写不是、属于、不属于。提后果时可问等次和灯", "判定属于「达序时、超序时」", Slot.VERDICTS),
    C5(
            "本单位「〔指标〕」的〔量〕不低于〔数或【名】〕",
            "本单位另一个指标的数，好比做前提；量是增速、完成率、位次这些不带指标自己的单位的。左边也可写成式子",
            "本单位「规上工业增加值」的增速不低于6%",
            Slot.INDICATOR,
            Slot.QUANTITY,
            Slot.NUMBER),
    C6(
            "本单位「〔范围〕」中判定属于「…」的项数高于〔数或【名】〕",
            "数一数本单位的目标，重复和存疑的不数；还可写占比，是占本轮要计分的几成。范围写全部，或要求类型、重要性、性质、承诺的一个取值",
            "本单位「底线」中判定属于「未完成、已无法完成」的项数高于0项",
            Slot.EXTENT,
            Slot.VERDICTS,
            Slot.NUMBER),
    C7(
            "〔灯、等次或名次〕，连续不少于〔次数〕",
            "单位一轮接一轮都是这样，本轮也算；前面写灯是「…」、等次是「…」或居末3位。数年度写2年，不要求连着写本年累计。单写居前3位、居末3位，只看本轮。往期的结果在 history.yaml，没有的，判不了，单列",
            "灯是「红灯」，连续不少于2次",
            Slot.STATE,
            Slot.TIMES),
    C8(
            "发生「…」（级别不低于「…」）不少于〔次数〕",
            "本年到本轮为止发生过这种事项；几种用顿号分开，后两段可以不写。没有发生过写未发生「…」",
            "发生「约谈」不少于2次",
            Slot.EVENTS,
            Slot.LEVEL,
            Slot.TIMES),
    C9("〔条件〕；或者〔条件〕", "几个条件里有一个成立就算；要写在一行里", "发生「弄虚作假」；或者发生「通报批评」不少于2次", Slot.CONDITION, Slot.CONDITION),
    A1("判定为「…」，理由「…」", "给出判定和理由", "判定为「滞后」，理由「低于序时」", Slot.VERDICT, Slot.TEXT),
    A2(
            "赋分〔式〕，不低于〔式〕，不超过〔式〕，记入分项「…」",
            "按式给分；后三段可以不写。也可写得满分、不得分",
            "赋分满分×完成率，不低于0分，不超过满分",
            Slot.FORMULA,
            Slot.FORMULA,
            Slot.FORMULA,
            Slot.PART),
    A3(
            "加分〔式〕，记入「〔登记簿〕」（同一事项取最高）",
            "把加分或扣分记入登记簿；还可写扣分。括号里的可以不写，写了的同一件事只算最高的一条。看指标、看事项还是看单位，由条件决定",
            "加分2分，记入「加分」",
            Slot.FORMULA,
            Slot.REGISTER),
    A4("亮「…」于〔指标或单位〕", "给指标或单位亮灯", "亮「黄灯」于指标", Slot.LIGHT, Slot.PLACE),
    A5("等次定为「…」", "给单位定等次，一个单位只能有一个", "等次定为「优秀」", Slot.GRADE),
    A5_MOVE("等次降〔几〕级", "把等次在阶梯「等次」上降几级，到底为止；还可写升。几条规则都说的，加在一起", "等次降一级", Slot.STEPS),
    A5_CEILING("等次不高于「…」", "等次升降以后再看，比这一等高的压到这一等", "等次不高于「良好」", Slot.GRADE),
    A5_REVOKE("取消「…」", "提出取消单位的一项资格，只是建议", "取消「评优资格」", Slot.CONSEQUENCE),
    A6(
            "提出「…」，对象「…」，由「…」，只取最高一级",
            "提出对单位的奖惩，只是建议；后三段可以不写，不写对象就是单位自己。写了只取最高一级的几条都说话时，只提阶梯「后果」上最高的一条",
            "提出「约谈」，对象「单位主要负责人」，由「联点领导」",
            Slot.CONSEQUENCE,
            Slot.TEXT,
            Slot.TEXT),
    A7("标记短板「…」，整改建议「…」", "点出指标的短板，写明怎么补", "标记短板「慢于序时」，整改建议「按月补足缺口」", Slot.TEXT, Slot.TEXT),
    A9("得同类平均分", "没有数、没有任务的一项，按同类单位这一项凭数得的平均得分率给分；同类没有一家有分的不给，还是没有判。写在 missing 里，也可写赋分〔式〕、得满分、不得分", "得同类平均分");

    /** What may stand in a place of a form. */
    enum Slot {
        QUANTITY("量"),
        NUMBER("量、数或【名】"),
        ATTRIBUTE("属性"),
        VALUES("一个或几个取值"),
        INDICATOR("指标名"),
        EXTENT("范围"),
        EVENTS("一种或几种事项"),
        LEVEL("级别"),
        TIMES("次数"),
        STATE("灯、等次或名次"),
        CONDITION("条件"),
        VERDICT("判定"),
        VERDICTS("一个或几个判定"),
        TEXT("文字"),
        FORMULA("式"),
        PART("分项"),
        REGISTER("登记簿名"),
        LIGHT("灯名"),
        PLACE("指标或单位"),
        GRADE("等次名"),
        STEPS("级数"),
        CONSEQUENCE("后果");

        private final String chinese;

        Slot(String chinese) {
            this.chinese = chinese;
        }

        /** The word in the catalogue. */
        String chinese() {
            return chinese;
        }
    }

    private final String text;
    private final String meaning;
    private final String example;

    @SuppressWarnings("ImmutableEnumChecker") // unmodifiable
    private final List<Slot> slots;

    SentenceForm(String text, String meaning, String example, Slot... slots) {
        this.text = text;
        this.meaning = meaning;
        this.example = example;
        this.slots = List.copyOf(Arrays.asList(slots));
    }

    /** How the sentence is written. */
    String text() {
        return text;
    }

    /** What it says. */
    String meaning() {
        return meaning;
    }

    /** A sentence of this form. */
    String example() {
        return example;
    }

    /** Its places, in their order. */
    List<Slot> slots() {
        return slots;
    }

    /** The form of a condition that a sentence nobody understands was probably meant to have. */
    static SentenceForm condition(String sentence) {
        if (sentence.startsWith("本单位")) {
            return sentence.matches("本单位\\s*「[^「」]*」\\s*的.*") ? C5 : C6;
        }
        if (RecurringReader.meant(sentence)) {
            return C7;
        }
        if (sentence.startsWith("发生") || sentence.startsWith("未发生")) {
            return C8;
        }
        if (sentence.startsWith("判定")) {
            return C4;
        }
        return sentence.contains("「") || sentence.contains("是") || sentence.contains("属于") ? C3 : C1;
    }

    /** The form of the outcome that a sentence in the folder of {@code focus} was probably meant to have. */
    static SentenceForm outcome(Focus focus, String sentence) {
        return switch (focus) {
            case JUDGING -> A1;
            case AWARDING -> A2;
            case MISSING -> A9;
            case ADJUSTED_TARGET, ADJUSTED_EVENT, ADJUSTED_BODY -> A3;
            case TARGET, BODY, CONSEQUENCE -> review(sentence);
        };
    }

    private static SentenceForm review(String sentence) {
        if (sentence.contains("等次")) {
            return sentence.contains("高于") ? A5_CEILING : sentence.contains("级") ? A5_MOVE : A5;
        }
        if (sentence.startsWith("取消")) {
            return A5_REVOKE;
        }
        if (sentence.contains("短板")) {
            return A7;
        }
        return sentence.startsWith("提") || sentence.contains("对象") ? A6 : A4;
    }
}
