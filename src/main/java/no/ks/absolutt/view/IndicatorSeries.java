// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.ks.absolutt.core.fact.Kept;
import no.ks.absolutt.core.indicator.IndicatorFacts;

/**
 * The same indicator at several periods: its rows stand together, and a small line shows how it has gone. For one rendering.
 */
final class IndicatorSeries {

    private static final int WIDTH = 120;
    private static final int HEIGHT = 32;
    private static final int MARGIN = 4;
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Comparator<Kept<IndicatorFacts>> BY_PERIOD = Comparator.comparing(
                    (Kept<IndicatorFacts> one) -> year(one.facts().period()))
            .thenComparing(one -> one.facts().period());

    private final Words words;
    private final FigureWords figures;

    IndicatorSeries(Words words) {
        this.words = words;
        this.figures = new FigureWords(words);
    }

    /** The indicators, those of the same thing together and by period; else in the order they were added. */
    static List<List<Kept<IndicatorFacts>>> of(List<Kept<IndicatorFacts>> indicators) {
        Map<String, List<Kept<IndicatorFacts>>> groups = indicators.stream()
                .collect(Collectors.groupingBy(
                        one -> thing(one.facts()), LinkedHashMap::new, Collectors.toCollection(ArrayList::new)));
        groups.values().forEach(group -> group.sort(BY_PERIOD));
        return List.copyOf(groups.values());
    }

    /** The line for a picture, with its words; null where fewer than two figures are said. */
    LinkedHashMap<String, Object> line(List<Kept<IndicatorFacts>> group) {
        List<Integer> said = new ArrayList<>();
        for (int place = 0; place < group.size(); place++) {
            if (group.get(place).facts().measured().figure().isShown()) {
                said.add(place);
            }
        }
        if (said.size() < 2) {
            return null;
        }
        List<LinkedHashMap<String, Object>> dots =
                said.stream().map(place -> dot(group, said, place)).toList();
        String points =
                dots.stream().map(dot -> dot.get("x") + "," + dot.get("y")).collect(Collectors.joining(" "));
        return new Fields()
                .with("points", points)
                .with("dots", dots)
                .with("text", words.text("indicator.line", inWords(group)))
                .map();
    }

    private LinkedHashMap<String, Object> dot(List<Kept<IndicatorFacts>> group, List<Integer> said, int place) {
        double least =
                said.stream().mapToDouble(one -> number(group, one)).min().orElse(0);
        double most = said.stream().mapToDouble(one -> number(group, one)).max().orElse(0);
        double share = most == least ? 0.5 : (number(group, place) - least) / (most - least);
        int x = MARGIN + Math.round((WIDTH - 2f * MARGIN) * place / (group.size() - 1));
        int y = HEIGHT - MARGIN - (int) Math.round((HEIGHT - 2 * MARGIN) * share);
        return new Fields().with("x", x).with("y", y).map();
    }

    private String inWords(List<Kept<IndicatorFacts>> group) {
        return group.stream()
                .map(Kept::facts)
                .map(facts -> facts.period() + ": " + figures.say(facts.measured()))
                .collect(Collectors.joining("; "));
    }

    private static double number(List<Kept<IndicatorFacts>> group, int place) {
        BigDecimal number = group.get(place).facts().measured().figure().number();
        return number.doubleValue();
    }

    private static String thing(IndicatorFacts facts) {
        String unit = facts.unit() == null ? "" : facts.unit();
        return String.join(
                        "\n",
                        facts.name(),
                        facts.measured().kind().name(),
                        facts.geography().name(),
                        unit)
                .toLowerCase(Locale.ROOT);
    }

    private static int year(String period) {
        Matcher year = YEAR.matcher(period);
        return year.find() ? Integer.parseInt(year.group()) : Integer.MAX_VALUE;
    }
}
