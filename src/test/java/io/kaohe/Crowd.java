package io.kaohe;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A made-up province at the third quarter: a hundred bodies of three classes with sixty targets each, long names, five blocks,
 * what is behind, ahead, missing and contradictory in every part of it.
 */
final class Crowd {
    static final int BODIES = 100;
    static final int TARGETS = 60;

    private static final int LIMITS = 40;
    private static final int GROWTHS = 48;
    private static final int PERSONS = 57;
    private static final List<String> CLASSES = List.of("市辖区", "县级市", "县和自治县");
    private static final List<String> SUBJECTS = List.of(
            "规模以上工业企业研究与试验发展经费支出",
            "战略性新兴产业和高技术制造业增加值合计",
            "城镇新增就业人数和失业人员再就业人数",
            "农村人居环境整治提升和厕所革命改造户数",
            "一般公共预算收入中税收收入所占的数额",
            "新建改建的养老托育服务设施和床位数");

    private Crowd() {}

    static void write(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("actuals"));
        text(folder, "assessment.yaml", "考核: 某某省县市区高质量发展综合绩效考核（数据是虚构的，名字故意很长）\n年度: 2022\n");
        StringBuilder bodies = new StringBuilder("单位:\n");
        List<String> members = new ArrayList<>();
        StringBuilder figures = new StringBuilder("单位,指标,期间,数值,增速,缺,得知\n");
        for (int body = 0; body < BODIES; body++) {
            String name = body % 9 == 0 ? "某某土家族苗族自治州某某第" + body + "自治县人民政府" : "第" + body + "区";
            bodies.append("  - {编号: b" + body + ", 名称: " + name + ", 类别: " + CLASSES.get(body % 3) + "}\n");
            members.add("b" + body);
            figures(body, figures);
        }
        bodies.append("同类组:\n  - {编号: all, 名称: 全省, 成员: [" + String.join(", ", members) + "]}\n");
        text(folder, "bodies.yaml", bodies.toString());
        text(folder, "actuals/2022Q3.csv", figures.toString());
        plan(folder);
    }

    private static void plan(Path folder) throws IOException {
        StringBuilder indicators = new StringBuilder("指标:\n");
        StringBuilder plan = new StringBuilder("计划: 某某省2022年国民经济和社会发展计划分解落实方案（虚构）\n板块:\n");
        for (int block = 0; block < SUBJECTS.size(); block++) {
            plan.append("  - {编号: k" + block + ", 名称: 第" + (block + 1) + "部分，" + SUBJECTS.get(block) + "等工作}\n");
        }
        plan.append("单位: all\n责任单位: 省发展和改革委员会、省工业和信息化厅、省财政厅\n目标:\n");
        for (int target = 0; target < TARGETS; target++) {
            String name = SUBJECTS.get(target % SUBJECTS.size()) + "（第" + (target + 1) + "项）";
            boolean limit = target >= LIMITS && target < GROWTHS;
            indicators.append("  - {编号: i" + target + ", 名称: " + name + ", 计量单位: 万元, 数据类型: 流量");
            indicators.append(limit ? ", 方向: 越低越好}\n" : "}\n");
            plan.append("  - {编号: m" + target + ", 板块: k" + target % SUBJECTS.size() + ", 指标: i" + target + ", 要求: "
                    + asked(target) + ", 原文: 「全年" + name + asked(target) + "，按月调度、按季通报」}\n");
        }
        text(folder, "indicators.yaml", indicators.toString());
        text(folder, "plan.yaml", plan.toString());
    }

    private static String asked(int target) {
        if (target >= PERSONS) {
            return "定性";
        } else if (target >= GROWTHS) {
            return "增长8%";
        }
        return target >= LIMITS ? "控制在" + promised(target) + "万元以内" : "达" + promised(target) + "万元以上";
    }

    private static int promised(int target) {
        return 123400 + target * 1777;
    }

    private static void figures(int body, StringBuilder rows) {
        Random made = new Random(body);
        for (int target = 0; target < PERSONS; target++) {
            String start = "b" + body + ",i" + target + ",2022-01..09,";
            int share = 58 + made.nextInt(60);
            if (share % 23 == 0) {
                continue;
            }
            if (target >= GROWTHS) {
                rows.append(start + "," + (share - 50) / 7 + "." + made.nextInt(10) + "%,,2022-10-20\n");
            } else {
                rows.append(start + promised(target) * share / 100 + "." + made.nextInt(100) + ",,,2022-10-20\n");
            }
        }
    }

    private static void text(Path folder, String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text, StandardCharsets.UTF_8);
    }

    /** Writes it into that folder. */
    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]));
    }
}
