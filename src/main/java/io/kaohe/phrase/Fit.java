package io.kaohe.phrase;

import io.kaohe.facts.Aspect;
import io.kaohe.facts.Requirement;
import io.kaohe.facts.Test;
import io.kaohe.facts.Unit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a name and the requirement behind it can belong together. */
final class Fit {
    /** What a bare amount may not follow: a misspelt or left-out operator, or an approximation. */
    private static final Pattern BEFORE_NUMBER = Pattern.compile("(?:[增减降升涨跌缩压落浮宽窄快慢高低多少短移成于至到过为上下近约几余后前第之以按破满足耗从由零在]"
            + "|(?<!占)比|(?<![校园院馆站所组队区县镇乡村局)])长|[突破超达][^标市算充园]?|一[县乡镇村企校园户人])$");

    private static final Pattern STARTS_WITH_NUMBER =
            Pattern.compile("(?:大约|约|百分之|破|超(?!额)|达)?(?:\\d|" + Numeral.CHINESE + ").*");

    private static final Pattern NUMBER_ALONE = Pattern.compile("(?:新增|净增|新建|建成|引进|培育|培养|完成)?(?:大约|约)?" + Lexicon.NUMBER
            + "(?:[-~〜—–―至到]+" + Lexicon.NUMBER + ")?(?:左右|上下)?");

    /** What can be so many hundredths: 率, 占比, 强度 and what is said to be part of something. */
    private static final Pattern SHARE = Pattern.compile(
            ".*(?:率|比例?|比重|强度|(?<![长高宽深厚速温浓跨密年角难里])度|保险深度|系数|(?:覆盖|参保|受益|知晓|应用|达标|普及|惠及|亏损|合格|满意|参与)面|水平|份额|指数)(?:\\([^()]*\\))?|.*(?<![抢侵])占(?![地用领据位]).*");

    /** Names of shares; only rates of the dead and the sick are also given without a unit. */
    private static final Pattern ONLY_SHARE = Pattern.compile(".*(?:(?<!死亡|发病|伤亡|事故)率|占比|比重|比例)");

    /** No figure is so many points: something has changed by them, and the word for it is missing. */
    private static final Pattern DIFFERENCE = Pattern.compile("[\\d.]+个?百分点(?:以上)?");

    /** Too little to be a requirement behind a name: 安全第一, 项目申报. */
    private static final Pattern TOO_LITTLE = Pattern.compile("第" + Lexicon.COUNT + "|首个|首家|唯一|率先|第一[个家]|申报|备案|公示|验收");

    /** With one of these in front, a stage is what is worked at, and not what is to be reached. */
    private static final Pattern PROCESS =
            Pattern.compile("(?:加强|做好|推进|加快|加紧|强化|组织|规范|开展|实施(?!方案|细则|办法|意见)|抓好|深化|完善|优化|促进|落实|启动|谋划|筹备"
                    + "|配合|协助|指导|督促|持续|积极|大力|着力|切实|深入|全力|统筹).*");

    /** 化解债务30亿元 and 整改隐患30处 are done by the number: more is better. */
    private static final Pattern LOWER =
            Pattern.compile("(?!.*(?:化解|消化|处置|处理|调处|整改|办结|查处|清收|盘活|排查|破获|侦破|清偿|偿还|办理(?!时|环|天)|压减|取消|消除)).*(?:"
                    + Lexicon.LOWER + ")(?:\\([^()]*\\))?");

    /** Words that say themselves that the number is the least: 不低于4%, 5%以上. */
    private static final Pattern LEAST = Pattern.compile("(?:实现|达到|新增)?(?:不低于|不少于|不小于|至少|最少|提高|提升|增加|上升|增).*|.*以上");

    /** How many there are of something in all, which is not what is added to it. */
    private static final Pattern STOCK =
            Pattern.compile(".*(?:总[量数]|[余总]额|存量|保有量|人数|人口数?|规模|面积|容量|总?户数|家数|里程|床位数|数量)(?:\\([^()]*\\))?|[人户亩]均.*");

    private static final Pattern TASK = Pattern.compile(".*(?:任务|目标)(?:数|量)?");

    private static final Pattern PEERS_INSIDE = Pattern.compile("(?<=.)(?:" + Lexicon.PEERS + ")");

    /** 新政20条 is one paper of twenty articles. */
    private static final Pattern ARTICLES = Pattern.compile("(?:出台|印发|发布|制定|实施).*条");

    private Fit() {}

    /** Refused when an amount has a unit that no plan uses: it is a piece of another word. */
    static <T> Optional<Reading<T>> unit(Requirement requirement) {
        return Quantities.of(requirement)
                .map(amount -> amount.unit().symbol())
                .filter(symbol -> !Measures.known(symbol))
                .findFirst()
                .map(symbol -> Reading.refused("phrase.unit", symbol));
    }

    /** Whether the text is a number with nothing that says what it is for. */
    static boolean number(String text) {
        return NUMBER_ALONE.matcher(text).matches();
    }

    /** Whether the figure itself is held against an amount. */
    static boolean counts(Requirement requirement) {
        return requirement.tests().stream().allMatch(test -> test.value() != null && test.aspect() == Aspect.LEVEL);
    }

    /** Refused when they do not fit; {@code rest} is the requirement without promise and deadline. */
    static <T> Optional<Reading<T>> of(String name, String rest, Requirement requirement) {
        String masked = Names.masked(name);
        Matcher before = BEFORE_NUMBER.matcher(masked);
        if (STARTS_WITH_NUMBER.matcher(rest).matches() && before.find()) {
            return Optional.of(Reading.refused("phrase.word", before.group()));
        }
        boolean none =
                Quantities.of(requirement).anyMatch(amount -> amount.unit().equals(Unit.NONE));
        if (number(rest) || (none && ONLY_SHARE.matcher(name).matches())) {
            return Optional.of(Reading.refused("phrase.unit.missing"));
        }
        Optional<Reading<T>> way = way(name, rest, requirement);
        if (way.isPresent()) {
            return way;
        }
        if (peers(masked, requirement)) {
            return Optional.of(Reading.refused("phrase.scope", name));
        }
        Optional<Reading<T>> percent = percent(name, masked, rest, requirement);
        return percent.isPresent() || !vague(masked, rest, requirement)
                ? percent
                : Optional.of(Reading.refused("phrase.vague"));
    }

    /** Refused when the number points nowhere, the wrong way, or at what there is instead of what is added. */
    private static <T> Optional<Reading<T>> way(String name, String rest, Requirement requirement) {
        if (unsaid(name, rest, requirement)) {
            return Optional.of(Reading.refused("phrase.bound"));
        }
        if (worse(name, requirement)) {
            return Optional.of(Reading.refused("phrase.worse", name));
        }
        boolean added = rest.startsWith("新增") && counts(requirement);
        return added && STOCK.matcher(name).matches()
                ? Optional.of(Reading.refused("phrase.stock", name))
                : Optional.empty();
    }

    /** Refused when the hundredths or points have nothing that they are of. */
    private static <T> Optional<Reading<T>> percent(String name, String masked, String rest, Requirement requirement) {
        boolean share = requirement.tests().stream().anyMatch(Fit::share);
        if (share && TASK.matcher(masked).matches()) {
            return Optional.of(Reading.refused("phrase.share"));
        }
        if (requirement.tests().stream().anyMatch(Fit::points)
                && !SHARE.matcher(masked).matches()) {
            return Optional.of(Reading.refused("phrase.benchmark.aspect"));
        }
        boolean nothing = (share && !SHARE.matcher(masked).matches())
                || DIFFERENCE.matcher(rest).matches();
        return nothing ? Optional.of(Reading.refused("phrase.percent", name)) : Optional.empty();
    }

    /** Whether the figure itself is a share: then the name must be one too. 地区生产总值6%左右 means its growth. */
    private static boolean share(Test test) {
        return test.aspect() == Aspect.LEVEL
                && !(test instanceof Test.Benchmark)
                && test.value() != null
                && test.value().unit().measuresAs(Unit.PERCENT)
                && !test.value().unit().equals(Unit.TIMES);
    }

    /** Whether nothing says that of this thing more is wanted: 失业率5% means no more than that. */
    private static boolean unsaid(String name, String rest, Requirement requirement) {
        return requirement.tests().stream()
                        .map(test -> test instanceof Test.EachMember each ? each.test() : test)
                        .anyMatch(test -> (test instanceof Test.AtLeast least && least.value() != null)
                                || (test instanceof Test.Between && test.aspect() == Aspect.LEVEL))
                && !LEAST.matcher(rest).matches()
                && LOWER.matcher(name).matches();
    }

    /** Whether more is promised of what is better lower: 事故起数增长5%. */
    private static boolean worse(String name, Requirement requirement) {
        return requirement.tests().stream()
                        .anyMatch(test -> test instanceof Test.Growth && test.aspect() == Aspect.GROWTH)
                && LOWER.matcher(name).matches();
    }

    /** Whether the figure itself is to lie so many points apart from a benchmark: then it must be a share. */
    private static boolean points(Test test) {
        return test instanceof Test.Benchmark
                && test.aspect() == Aspect.LEVEL
                && test.value() != null
                && test.value().unit().measuresAs(Unit.PERCENTAGE_POINT);
    }

    /** Peers inside a name belong to a place that the requirement did not take them for. */
    private static boolean peers(String masked, Requirement requirement) {
        boolean place = requirement.test() instanceof Test.Rank || requirement.test() instanceof Test.First;
        return place && PEERS_INSIDE.matcher(masked).find();
    }

    /** A day makes even 加快…建成 something that can be looked at. */
    private static boolean vague(String masked, String rest, Requirement requirement) {
        boolean process = requirement.test() instanceof Test.Stage
                && PROCESS.matcher(masked).matches();
        String unit = Quantities.of(requirement)
                .map(amount -> amount.unit().symbol())
                .findFirst()
                .orElse("");
        if (ARTICLES.matcher(masked + unit).matches()) {
            return true;
        }
        return requirement.by() == null && (process || TOO_LITTLE.matcher(rest).matches());
    }
}
