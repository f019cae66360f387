package io.kaohe.rules;

import java.util.Arrays;
import java.util.List;

/** Every form a sentence may have. A pack cannot add one. */
enum SentenceForm {
    C1("〔量〕不低于〔量、数或【名】〕", "两个量相比，或一个量与一个数相比；还可写高于、不高于、低于、等于。缺量时不成立", "进度差不低于-【黄灯线】", Slot.QUANTITY, Slot.NUMBER),
    C3("〔属性〕是「…」", "属性取这个值；还可写不是。几个取值用属于、不属于，以顿号分开", "数据类型属于「流量、存量」", Slot.ATTRIBUTE, Slot.VALUES),
    C4("判定是「…」", "前面步骤的判定；还可写不是、属于、不属于", "判定属于「达序时、超序时」", Slot.VERDICTS),
    A1("判定为「…」，理由「…」", "给出判定和理由", "判定为「滞后」，理由「低于序时」", Slot.VERDICT, Slot.TEXT),
    A2(
            "赋分〔式〕，不低于〔式〕，不超过〔式〕，记入分项「…」",
            "按式给分；后三段可以不写。也可写得满分、不得分",
            "赋分满分×完成率，不低于0分，不超过满分",
            Slot.FORMULA,
            Slot.FORMULA,
            Slot.FORMULA,
            Slot.PART),
    A4("亮「…」于〔指标或单位〕", "给指标或单位亮灯", "亮「黄灯」于指标", Slot.LIGHT, Slot.PLACE);

    /** What may stand in a place of a form. */
    enum Slot {
        QUANTITY("量"),
        NUMBER("量、数或【名】"),
        ATTRIBUTE("属性"),
        VALUES("一个或几个取值"),
        VERDICT("判定"),
        VERDICTS("一个或几个判定"),
        TEXT("文字"),
        FORMULA("式"),
        PART("分项"),
        LIGHT("灯名"),
        PLACE("指标或单位");

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
        if (sentence.startsWith("判定")) {
            return C4;
        }
        return sentence.contains("「") || sentence.contains("是") || sentence.contains("属于") ? C3 : C1;
    }

    /** The form of the outcome that the rules of a folder have. */
    static SentenceForm outcome(Focus focus) {
        return switch (focus) {
            case JUDGING -> A1;
            case AWARDING -> A2;
            case TARGET, BODY -> A4;
        };
    }
}
